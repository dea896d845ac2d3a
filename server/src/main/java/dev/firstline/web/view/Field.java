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
        Need need,
        @Nullable String autocomplete) {

    /** Whether something must stand in the field. */
    public enum Need {
        OPTIONAL,
        /** What is chosen elsewhere on the form decides: neither marked nor held by the browser. */
        DEPENDS,
        REQUIRED
    }

    public static Field of(String name, String label) {
        return new Field(name, label, "text", "", null, null, Need.OPTIONAL, null);
    }

    /** Called otherwise than its name says. */
    public Field label(String other) {
        return new Field(name, other, type, value, hint, error, need, autocomplete);
    }

    public Field type(String type) {
        return new Field(name, label, type, value, hint, error, need, autocomplete);
    }

    public Field value(String value) {
        return new Field(name, label, type, value, hint, error, need, autocomplete);
    }

    public Field hint(@Nullable String hint) {
        return new Field(name, label, type, value, hint, error, need, autocomplete);
    }

    public Field error(@Nullable String error) {
        return new Field(name, label, type, value, hint, error, need, autocomplete);
    }

    public Field asRequired() {
        return new Field(name, label, type, value, hint, error, Need.REQUIRED, autocomplete);
    }

    public Field asDepending() {
        return new Field(name, label, type, value, hint, error, Need.DEPENDS, autocomplete);
    }

    public Field autocomplete(String autocomplete) {
        return new Field(name, label, type, value, hint, error, need, autocomplete);
    }

    public boolean required() {
        return need == Need.REQUIRED;
    }

    public boolean optional() {
        return need == Need.OPTIONAL;
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
