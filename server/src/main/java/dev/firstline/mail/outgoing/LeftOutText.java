package dev.firstline.mail.outgoing;

import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFile.Reason;

import java.util.ArrayList;
import java.util.List;

/** Which files of somebody's mail could not be kept, why, and what to do (INT-8). */
final class LeftOutText implements MailText {

    @Override
    public List<Block> write(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(occasion.words("files-left-out", occasion.number(), occasion.title()));
        blocks.addAll(sentences(occasion));
        blocks.add(occasion.recipient().isStaff() ? occasion.deskLink() : occasion.requestLink());
        return blocks;
    }

    /** A sentence for each file; none where all were kept. */
    static List<Block> sentences(Occasion occasion) {
        return occasion.leftOut().stream().map(file -> sentence(occasion, file)).toList();
    }

    private static Block sentence(Occasion occasion, LeftOutFile file) {
        boolean large = file.reason() == Reason.TOO_LARGE;
        return occasion.words(
                "left-out." + file.reason().key(),
                file.name(),
                occasion.wording().size(file.size()),
                large ? occasion.wording().size(file.allowed()) : file.allowed());
    }
}
