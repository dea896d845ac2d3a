package dev.firstline.cases;

import org.jspecify.annotations.Nullable;

/**
 * What an incoming mail holds beside its new words (MAIL-5, MAIL-9).
 *
 * @param quoted what it quoted, and its signature; null if nothing
 * @param html as it came, to be cleaned whenever it is shown; null if it had none
 */
public record AsSent(@Nullable String quoted, @Nullable String html) {

    /** What is typed into a page or sent by a program is all there is. */
    public static final AsSent TYPED = new AsSent(null, null);
}
