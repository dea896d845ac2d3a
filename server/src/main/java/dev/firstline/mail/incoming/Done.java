package dev.firstline.mail.incoming;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;
import dev.firstline.explanation.Explanation;

import org.jspecify.annotations.Nullable;

/**
 * What was done with a message.
 *
 * @param created whether the case is new
 * @param refusal why nothing was made of it, null where it was not refused
 */
record Done(
        @Nullable CaseId caseId,
        @Nullable MessageId messageId,
        boolean created,
        @Nullable Explanation refusal) {

    static final Done NOTHING = new Done(null, null, false, null);

    static Done of(@Nullable CaseId about, @Nullable MessageId message, boolean created) {
        return new Done(about, message, created, null);
    }

    /** It was not taken; the message itself is kept. */
    static Done refused(Explanation why) {
        return new Done(null, null, false, why);
    }
}
