package dev.firstline.desk.casepage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What somebody sent by one of a case's forms and was refused: the page shows it again as it was
 * typed, with the reason beside its field.
 *
 * @param form name of the form, empty where nothing was sent
 * @param field that is wrong, empty where no single one is
 * @param fault what is wrong, in words, empty for nothing
 */
public record Typed(String form, Map<String, List<String>> values, String field, String fault) {

    /** The forms that share one text, whichever way it is to go. */
    static final List<String> WRITING = List.of("reply", "note", "call", "resolution");

    static final Typed NOTHING = new Typed("", Map.of(), "", "");

    /** The id of the form on the page. */
    String anchor() {
        return WRITING.contains(form) ? "answer" : "form-" + form;
    }

    public boolean in(String name) {
        return form.equals(name);
    }

    /** What was typed into a field of that form, else empty. */
    public String value(String name, String input) {
        return in(name) ? String.join("", values.getOrDefault(input, List.of())) : "";
    }

    /** Whether a box was ticked in that form. */
    public boolean chose(String name, String input, String value) {
        return in(name) && values.getOrDefault(input, List.of()).contains(value);
    }

    /** What is wrong with a field of that form, null for nothing. */
    public @Nullable String fault(String name, String input) {
        return in(name) && field.equals(input) ? fault : null;
    }
}
