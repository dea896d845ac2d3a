package dev.firstline.web.view;

/**
 * Where people write.
 *
 * @param draft name under which the browser keeps what is typed: "case-10042-reply"
 * @param value what was typed before a fault was found, else empty
 * @param error what is wrong with it, else empty
 */
public record Composer(
        String name,
        String label,
        String draft,
        String value,
        String error,
        int rows,
        boolean labelled) {

    /** An empty one of eight rows. */
    public static Composer empty(String name, String label, String draft) {
        return new Composer(name, label, draft, "", "", 8, false);
    }

    public Composer with(String value, String error) {
        return new Composer(name, label, draft, value, error, rows, labelled);
    }

    public Composer rows(int rows) {
        return new Composer(name, label, draft, value, error, rows, labelled);
    }

    /** With its label above it, as other fields of a form have it; else it stands inside. */
    public Composer asField() {
        return new Composer(name, label, draft, value, error, rows, true);
    }

    public String id() {
        return "composer-" + name;
    }
}
