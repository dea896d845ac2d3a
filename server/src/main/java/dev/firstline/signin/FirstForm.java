package dev.firstline.signin;

import dev.firstline.explanation.Refused;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;

/**
 * The form of the first visit as it is shown: what was typed, but never the password.
 *
 * @param refused why it was not accepted, null if it was not sent yet
 */
public record FirstForm(String code, String name, String email, @Nullable Refused refused) {

    /** What is wrong with a field, null if nothing. */
    public @Nullable String error(Page page, String field) {
        return refused != null && refused.field().equals(field)
                ? page.wording().text("refusal." + refused.code(), refused.facts())
                : null;
    }
}
