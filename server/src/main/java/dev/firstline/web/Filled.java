package dev.firstline.web;

import dev.firstline.explanation.Refused;
import dev.firstline.web.view.Field;
import dev.firstline.web.view.Notice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as it was filled in, and what is wrong with it: nothing typed is lost. A page has several
 * forms; each field is called by its form and its name, such as {@code site-zone}.
 *
 * @param form whose fields these are; empty where none was sent
 */
public record Filled(String form, Map<String, String> values, @Nullable Refused refused) {

    public static final Filled NOTHING = new Filled("", Map.of(), null);

    public static Filled of(String form, Map<String, String> sent) {
        return new Filled(form, sent, null);
    }

    public Filled refused(Refused why) {
        return new Filled(form, values, why);
    }

    /** With all that was ticked in a group of boxes, of which a form sends one value each. */
    public Filled ticking(String name, Collection<String> ticked) {
        Map<String, String> all = new HashMap<>(values);
        all.put(form + "-" + name, String.join("\n", ticked));
        return new Filled(form, all, refused);
    }

    /** The boxes that are ticked: as they were sent by that form, else as it holds now. */
    public List<String> ticked(String of, String name, List<String> now) {
        return form.equals(of) ? text(name).lines().toList() : now;
    }

    /** What was typed into a field, empty where nothing was. */
    public String text(String name) {
        return values.getOrDefault(form + "-" + name, "");
    }

    /** The same, null where the form has no such field. */
    public @Nullable String given(String name) {
        return values.get(form + "-" + name);
    }

    public boolean isChosen(String name) {
        return text(name).equals("true");
    }

    /** A day as browsers send it. */
    public LocalDate day(String name) {
        if (text(name).isBlank()) {
            throw Refused.invalid(name, "date.missing");
        }
        try {
            return LocalDate.parse(text(name).strip());
        } catch (DateTimeParseException e) {
            throw Refused.invalid(name, "date.unreadable", text(name));
        }
    }

    /** The same, null where nothing was typed. */
    public @Nullable LocalDate dayOrNone(String name) {
        return text(name).isBlank() ? null : day(name);
    }

    /** The id that was chosen, null for none. */
    public @Nullable Long id(String name) {
        String chosen = text(name);
        return chosen.matches("[1-9]\\d{0,17}") ? Long.valueOf(chosen) : null;
    }

    /** A field of a form on the page, with what was typed into it, else with what holds now. */
    public Field field(Page page, String of, String name, String now) {
        boolean sent = form.equals(of);
        Field field =
                Field.of(of + "-" + name, page.text("field." + name))
                        .value(sent ? text(name) : now)
                        .autocomplete("off");
        return sent && refused != null && refused.field().equals(name)
                ? field.error(page.refusal(refused))
                : field;
    }

    public Field field(Page page, String of, String name) {
        return field(page, of, name, "");
    }

    /** The page, saying in general what was refused. */
    public Page told(Page page) {
        return refused == null ? page : page.saying(Notice.danger(page.refusal(refused)));
    }

    /** Whether the form on the page is the one that was refused: it stands open then. */
    public boolean isOf(String of) {
        return form.equals(of) && refused != null;
    }
}
