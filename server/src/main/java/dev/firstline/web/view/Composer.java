package dev.firstline.web.view;

/**
 * Where people write.
 *
 * @param draft name under which the browser keeps what is typed: "case-10042-reply"
 * @param value what was typed before a fault was found, else empty
 * @param error what is wrong with it, else empty
 */
public record Composer(
        String name, String label, String draft, String value, String error, int rows) {

    /** An empty one of eight rows. */
    public static Composer empty(String name, String label, String draft) {
        return new Composer(name, label, draft, "", "", 8);
    }

    public Composer with(String value, String error) {
        return new Composer(name, label, draft, value, error, rows);
    }

    public Composer rows(int rows) {
        return new Composer(name, label, draft, value, error, rows);
    }
}
