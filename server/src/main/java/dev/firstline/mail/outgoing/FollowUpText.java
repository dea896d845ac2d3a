package dev.firstline.mail.outgoing;

import java.util.ArrayList;
import java.util.List;

/** A request too old to be re-opened became a new one (CAS-6). */
final class FollowUpText implements MailText {

    @Override
    public List<Block> write(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                occasion.words(
                        "follow-up",
                        occasion.title(),
                        occasion.number(),
                        occasion.programme().reopenDays()));
        blocks.addAll(occasion.promisesInWords());
        blocks.add(occasion.requestLink());
        return blocks;
    }
}
