package dev.firstline.mail.outgoing;

import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.EntryCause;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request was received: number, priority and the definitions of all, promised time, how to ask
 * for the state (INT-2, INT-4), that it is billed where it is over the allowance (INC-3), which
 * files could not be kept (INT-8), and in which other ways it is to come where its priority wants
 * that (INT-5).
 */
@Component
class AcknowledgementText implements MailText {

    private final Accounts accounts;
    private final MissingLegText legs;

    AcknowledgementText(Accounts accounts, MissingLegText legs) {
        this.accounts = accounts;
        this.legs = legs;
    }

    @Override
    public List<Block> write(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(occasion.words("received", occasion.title(), occasion.number()));
        billed(occasion).ifPresent(blocks::add);
        blocks.addAll(occasion.promisesInWords());
        blocks.addAll(occasion.unsupportedInWords());
        blocks.addAll(LeftOutText.sentences(occasion));
        addPriority(blocks, occasion);
        blocks.addAll(legs.write(occasion));
        blocks.add(occasion.words("ask-state", "status " + occasion.writtenNumber()));
        blocks.add(occasion.words("add-by-reply"));
        blocks.add(occasion.requestLink());
        return blocks;
    }

    /** Who sent a mail has not read before that it is one more, and billed (INC-3). */
    private Optional<Block> billed(Occasion occasion) {
        return accounts.entries(occasion.subject().id()).stream()
                .filter(it -> it.cause() == EntryCause.BILLED)
                .findFirst()
                .map(it -> occasion.words("billed", occasion.wording().month(it.month())));
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
    }

    private static Block.Term term(Priority priority, Occasion occasion) {
        String language = occasion.language();
        return new Block.Term(
                priority.name().in(language),
                priority.definition().sentence(language)
                        + " "
                        + occasion.text("signs", priority.signs().sentence(language)));
    }
}
