package dev.firstline.mail.incoming;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.MessageId;

import org.jspecify.annotations.Nullable;

/**
 * What was done with a message.
 *
 * @param created whether the case is new
 */
record Done(@Nullable CaseId caseId, @Nullable MessageId messageId, boolean created) {

    static final Done NOTHING = new Done(null, null, false);
}
