package dev.firstline.mail.outgoing;

import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Region;

import java.util.ArrayList;
import java.util.List;

/**
 * A request was received: number, priority and the definitions of all, promised time, how to ask
 * for the state (INT-2, INT-4), which files could not be kept (INT-8), and the telephone where the
 * priority wants it too (INT-5).
 */
final class AcknowledgementText implements MailText {

    @Override
    public List<Block> write(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(occasion.words("received", occasion.title(), occasion.number()));
        blocks.addAll(occasion.promisesInWords());
        blocks.addAll(occasion.unsupportedInWords());
        blocks.addAll(LeftOutText.sentences(occasion));
        addPriority(blocks, occasion);
        blocks.add(occasion.words("ask-state", "status " + occasion.writtenNumber()));
        blocks.add(occasion.words("add-by-reply"));
        blocks.add(occasion.requestLink());
        return blocks;
    }

    private static void addPriority(List<Block> blocks, Occasion occasion) {
        Programme programme = occasion.programme();
        Priority priority = programme.priority(occasion.subject().handling().priority());
        blocks.add(occasion.words("priority-is", priority.name().in(occasion.language())));
        blocks.add(
                new Block.Terms(
                        programme.priorities().stream()
                                .map(each -> term(each, occasion))
                                .toList()));
        if (priority.channels().contains("telephone") && !occasion.promises().isEmpty()) {
            Region region = programme.region(occasion.promises().getFirst().commitment().region());
            blocks.add(occasion.words("please-call", region.telephone()));
        }
    }

    private static Block.Term term(Priority priority, Occasion occasion) {
        String language = occasion.language();
        return new Block.Term(
                priority.name().in(language),
                priority.definition().in(language)
                        + " "
                        + occasion.text("signs", priority.signs().in(language)));
    }
}
