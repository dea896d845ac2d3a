package dev.firstline.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form: made with {@link #of}, then told what it needs.
 *
 * @param type of the input: text, email, password, tel, date …
 * @param autocomplete what browsers may fill in (WHATWG tokens), null for nothing said
 */
public record Field(
        String name,
        String label,
        String type,
        String value,
        @Nullable String hint,
        @Nullable String error,
        boolean required,
        @Nullable String autocomplete) {

    public static Field of(String name, String label) {
        return new Field(name, label, "text", "", null, null, false, null);
    }

    public Field type(String type) {
        return new Field(name, label, type, value, hint, error, required, autocomplete);
    }

    public Field value(String value) {
        return new Field(name, label, type, value, hint, error, required, autocomplete);
    }

    public Field hint(@Nullable String hint) {
        return new Field(name, label, type, value, hint, error, required, autocomplete);
    }

    public Field error(@Nullable String error) {
        return new Field(name, label, type, value, hint, error, required, autocomplete);
    }

    public Field asRequired() {
        return new Field(name, label, type, value, hint, error, true, autocomplete);
    }

    public Field autocomplete(String autocomplete) {
        return new Field(name, label, type, value, hint, error, required, autocomplete);
    }

    public String id() {
        return "field-" + name;
    }

    /** The ids of what explains the field, null where nothing does. */
    public @Nullable String describedBy() {
        if (hint == null && error == null) {
            return null;
        }
        var hintId = hint == null ? "" : id() + "-hint ";
        var errorId = error == null ? "" : id() + "-error";
        return (hintId + errorId).strip();
    }
}
