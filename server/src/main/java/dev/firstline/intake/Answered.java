package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.explanation.Refused;

/** What became of a request that came without anybody waiting for the answer, such as by mail. */
public sealed interface Answered {

    record Opened(Case subject) implements Answered {}

    /** Its sender is not entitled, or the allowance is used up. */
    record NotOpened(Refused refused) implements Answered {}
}
