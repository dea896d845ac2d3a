package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.cases.MessageId;
import dev.firstline.explanation.Refused;

/** What became of a request that came without anybody waiting for the answer, such as by mail. */
public sealed interface Answered {

    /**
     * It is a case.
     *
     * @param first the message with which the case begins
     */
    record Opened(Case subject, MessageId first) implements Answered {}

    /** Its sender is not entitled, or the allowance is used up. */
    record NotOpened(Refused refused) implements Answered {}
}
