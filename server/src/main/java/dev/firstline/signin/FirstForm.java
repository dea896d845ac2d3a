package dev.firstline.signin;

import dev.firstline.accounts.Passwords;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;

/**
 * The form of the first visit as it is shown.
 *
 * @param wrong name of the field that is wrong, empty if none
 * @param why code of the refusal
 */
public record FirstForm(String code, String name, String email, String wrong, String why) {

    /** What is wrong with a field, null if nothing. */
    public @Nullable String error(Page page, String field) {
        return field.equals(wrong) ? page.text("refusal." + why, Passwords.SHORTEST) : null;
    }
}
