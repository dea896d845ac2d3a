package dev.firstline.admin;

import dev.firstline.explanation.Refused;
import dev.firstline.web.Page;
import dev.firstline.web.view.Field;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What was typed into a form, and what is wrong with it: nothing typed is lost. */
public record Typed(Map<String, String> values, @Nullable Refused refused) {

    public static final Typed NOTHING = new Typed(Map.of(), null);

    /** A field of the form with its value, and its fault beside it. */
    public Field field(Page page, String name) {
        Field field =
                Field.of(name, page.text("admin.field." + name))
                        .value(values.getOrDefault(name, ""));
        return refused != null && refused.field().equals(name)
                ? field.error(page.wording().text("refusal." + refused.code(), refused.facts()))
                : field;
    }
}
