package dev.firstline.mailtext.newtext;

/**
 * A text told apart (MAIL-5): nothing of it is lost.
 *
 * @param reply what is new, trimmed
 * @param quoted quotes and signature, trimmed, "" where there are none
 */
public record NewText(String reply, String quoted) {
    /** The line that our own mail carries above its text: what stands over it is the answer. */
    public static final String REPLY_MARKER = "## Reply above this line ##";

    public static NewText of(String text) {
        return new NewText(text.strip(), "");
    }
}
