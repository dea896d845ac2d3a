package dev.firstline.mail.outgoing;

import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Entry;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** That the incident of a request was taken back, for what, and in which month (INC-4, INC-7). */
@Component
class TakenBackText {

    private final Accounts accounts;

    TakenBackText(Accounts accounts) {
        this.accounts = accounts;
    }

    List<Block> write(Occasion occasion) {
        Entry written = written(occasion);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                occasion.words(
                        "charge-taken-back",
                        occasion.number(),
                        occasion.title(),
                        occasion.wording().text("incident.cause." + written.cause().key())));
        if (!written.why().isEmpty()) {
            blocks.add(new Block.Words(written.why()));
        }
        blocks.add(counts(occasion, written));
        blocks.add(
                new Block.Link(
                        occasion.text("see-account"),
                        occasion.url() + "/incidents/lines/" + written.id().value()));
        return blocks;
    }

    private static Block counts(Occasion occasion, Entry written) {
        String month = occasion.wording().month(written.month());
        return written.ofMonth() == null
                ? occasion.words("charge-taken-back.in", month)
                : occasion.words(
                        "charge-taken-back.credit",
                        month,
                        occasion.wording().month(written.ofMonth()));
    }

    /** The line by which it was: the mail is named by it. */
    private Entry written(Occasion occasion) {
        String cause = occasion.mail().cause();
        long id = Long.parseLong(cause.substring(cause.lastIndexOf(':') + 1));
        return accounts.entries(occasion.subject().id()).stream()
                .filter(it -> it.id().value() == id)
                .findFirst()
                .orElseThrow();
    }
}
