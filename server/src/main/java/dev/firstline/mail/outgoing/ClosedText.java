package dev.firstline.mail.outgoing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A case is closed, and until when it may be opened again by a reply (CAS-6). */
record ClosedText(SaidText said) implements MailText {

    @Override
    public List<Block> write(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.words("closed", occasion.number(), occasion.title()));
        Instant closed = occasion.subject().handling().closedAt();
        if (closed != null) {
            Instant until = closed.plus(occasion.programme().reopenDays(), ChronoUnit.DAYS);
            blocks.add(occasion.words("reopen-until", occasion.times().day(until)));
        }
        blocks.add(occasion.requestLink());
        return blocks;
    }
}
