package dev.firstline.mail.rule;

import dev.firstline.cases.Case;

/**
 * A case that a message points to.
 *
 * @param permitted whether the sender may write on it: takes part, is of its organisation, or works
 *     here
 * @param seen whether the sender may see it: takes part, or administers its organisation
 * @param participant whether the sender takes part in it
 */
public record Pointer(Case subject, By by, boolean permitted, boolean seen, boolean participant) {

    /** By what it points. */
    public enum By {
        /** It answers a mail of ours. */
        OUR_MAIL,
        /** It answers a mail that became part of the case. */
        THEIR_MAIL,
        /** It gives the number. */
        NUMBER
    }
}
