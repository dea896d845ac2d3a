package dev.firstline.mailtext.newtext;

/** One way in which mail programs or people set off what is not new. */
@FunctionalInterface
interface Rule {
    /**
     * Where the new text ends within the first {@code end} lines; {@code end} itself where this
     * rule finds nothing or is in doubt.
     */
    int endOfNew(Lines lines, int end);
}
