package dev.firstline.desk.casepage;

import dev.firstline.intake.Correction;
import dev.firstline.web.Page;
import dev.firstline.web.view.Field;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a case is about, to be corrected.
 *
 * @param now what it is about as it is
 * @param products to suggest, by name; likewise releases of the present product, sites of the
 *     organisation, and environments of the release
 */
public record AboutSheet(
        Correction now,
        List<String> products,
        List<String> releases,
        List<String> sites,
        List<String> environments,
        Typed typed) {

    static final String FORM = "about";

    /** A field with what was typed into it, else with what holds now. */
    public Field field(Page page, String name, @Nullable String present) {
        String value = typed.in(FORM) ? typed.value(FORM, name) : present;
        return Field.of(name, page.text("field." + name))
                .value(value == null ? "" : value)
                .error(typed.fault(FORM, name))
                .autocomplete("off");
    }

    /** Why it is corrected. */
    public Field reason(Page page) {
        return Field.of("about-reason", page.text("desk.change-priority.reason"))
                .hint(page.text("desk.staff-read"))
                .value(typed.value(FORM, "about-reason"))
                .error(typed.fault(FORM, "reason"))
                .asRequired();
    }

    public boolean isOpen() {
        return typed.in(FORM);
    }
}
