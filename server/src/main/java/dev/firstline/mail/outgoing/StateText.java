package dev.firstline.mail.outgoing;

import dev.firstline.cases.Case;

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
                        occasion.text("state." + subject.state().key())));
        occasion.promiseInWords().ifPresent(blocks::add);
        blocks.add(occasion.requestLink());
        return blocks;
    }
}
