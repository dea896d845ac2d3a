package dev.firstline.mail.outgoing;

import dev.firstline.access.Secret;
import dev.firstline.notifications.MailLinks;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** A solution, and the question whether it is one: by link or by reply (CAS-5). */
@Component
class ResolvedText implements MailText {

    private final SaidText said;
    private final MailLinks links;

    ResolvedText(SaidText said, MailLinks links) {
        this.said = said;
        this.links = links;
    }

    @Override
    public List<Block> write(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.words("resolved"));
        Secret secret = links.issue(occasion.subject().id(), occasion.recipient().id());
        String word = occasion.url() + "/word/" + secret.text();
        blocks.add(new Block.Link(occasion.text("yes-solved"), word + "?accepted=true"));
        blocks.add(new Block.Link(occasion.text("not-solved"), word + "?accepted=false"));
        blocks.add(
                occasion.words(
                        "confirm-by-reply",
                        String.join(", ", occasion.programme().mail().confirmingWords())));
        return blocks;
    }
}
