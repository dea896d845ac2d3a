package dev.firstline.mail.outgoing;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;

import java.util.ArrayList;
import java.util.List;

/** Where a request stands, for whoever asked by mail (INT-2). */
final class StateText implements MailText {

    @Override
    public List<Block> write(Occasion occasion) {
        Case subject = occasion.subject();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                occasion.words(
                        "state-is",
                        occasion.number(),
                        occasion.title(),
                        occasion.text("state." + standing(subject))));
        blocks.addAll(occasion.promisesInWords());
        blocks.addAll(occasion.unsupportedInWords());
        blocks.add(occasion.requestLink());
        return blocks;
    }

    /** In triage nobody takes it before it is known whose it is. */
    private static String standing(Case subject) {
        boolean sorted = subject.origin().organisation().isPresent();
        return sorted || subject.state() != CaseState.NEW ? subject.state().key() : "unplaced";
    }
}
