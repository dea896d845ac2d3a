package dev.firstline.mail.outgoing;

import dev.firstline.access.Secret;
import dev.firstline.incidents.PaidWork;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.notifications.MailLinks;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Help with what is not ours, and its fee: asked, approved or declined (INT-11). */
@Component
class FeeText {

    private static final Duration VALID_FOR = Duration.ofDays(30);

    private final PaidWorks works;
    private final SaidText said;
    private final MailLinks links;

    FeeText(PaidWorks works, SaidText said, MailLinks links) {
        this.works = works;
        this.said = said;
        this.links = links;
    }

    /** To who asked: it is not ours, and what follows. */
    List<Block> outOfScope(Occasion occasion) {
        String follows = works.findOpen(occasion.subject()).isPresent() ? ".fee" : "";
        return told(occasion, "out-of-scope" + follows);
    }

    /** To who buys. The links show, a second click decides. */
    List<Block> asked(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        Optional<PaidWork> open = works.findOpen(occasion.subject());
        if (open.isEmpty()) {
            blocks.add(occasion.words("fee-over", occasion.number(), occasion.title()));
            blocks.add(occasion.requestLink());
            return blocks;
        }
        blocks.add(
                occasion.words(
                        "fee-asked",
                        occasion.number(),
                        occasion.title(),
                        words(occasion, open.get())));
        said.quote(occasion).ifPresent(blocks::add);
        Secret secret =
                links.issue(
                        occasion.subject().id(),
                        occasion.recipient().id(),
                        "fee:" + open.get().id(),
                        VALID_FOR);
        blocks.add(
                new Block.Link(
                        occasion.text("see-fee"), occasion.url() + "/approval/" + secret.text()));
        blocks.add(occasion.words("fee-link", VALID_FOR.toDays()));
        blocks.add(occasion.requestLink());
        return blocks;
    }

    List<Block> answered(Occasion occasion) {
        return told(occasion, "fee-answered." + state(occasion));
    }

    /** The one that was: another may be stated since. */
    List<Block> withdrawn(Occasion occasion) {
        String cause = occasion.mail().cause();
        PaidWork fee =
                works.find(Long.parseLong(cause.substring(cause.lastIndexOf(':') + 1)))
                        .orElseThrow();
        return told(occasion, "fee-withdrawn", words(occasion, fee));
    }

    /** To the owner. */
    List<Block> decided(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                occasion.words(
                        "fee-decided." + state(occasion),
                        occasion.number(),
                        occasion.title(),
                        fee(occasion)));
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.deskLink());
        return blocks;
    }

    private List<Block> told(Occasion occasion, String key) {
        return told(occasion, key, fee(occasion));
    }

    private List<Block> told(Occasion occasion, String key, String fee) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(occasion.words(key, occasion.number(), occasion.title(), fee));
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.requestLink());
        return blocks;
    }

    private Optional<PaidWork> last(Occasion occasion) {
        List<PaidWork> all = works.list(occasion.subject());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private String fee(Occasion occasion) {
        return last(occasion).map(it -> words(occasion, it)).orElse("");
    }

    private static String words(Occasion occasion, PaidWork it) {
        return occasion.wording().money(it.fee().amount(), it.fee().currency());
    }

    private String state(Occasion occasion) {
        return last(occasion)
                .filter(it -> it.state() == PaidWork.State.APPROVED)
                .map(_ -> "approved")
                .orElse("declined");
    }
}
