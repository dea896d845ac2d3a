package dev.firstline.mail.outgoing;

import dev.firstline.cases.Case;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Requests that somebody on the customer's side lets through first (INT-6). */
@Component
class ApprovalText {

    private final Approvers approvers;
    private final SaidText said;

    ApprovalText(Approvers approvers, SaidText said) {
        this.approvers = approvers;
        this.said = said;
    }

    /** To whoever wrote it: who has it now. */
    List<Block> awaited(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                occasion.words(
                        "awaits-approval." + occasion.subject().origin().basis().approval(),
                        occasion.title(),
                        occasion.number(),
                        names(occasion.subject())));
        blocks.addAll(LeftOutText.sentences(occasion));
        blocks.add(occasion.requestLink());
        return blocks;
    }

    /** To who lets it through: what was written, and by whom. */
    List<Block> asked(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        Person author = occasion.author();
        blocks.add(
                occasion.words(
                        "approval-asked." + occasion.subject().origin().basis().approval(),
                        author == null ? "" : author.name(),
                        occasion.title(),
                        occasion.number()));
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.requestLink());
        return blocks;
    }

    List<Block> declined(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(occasion.words("not-approved", occasion.number(), occasion.title()));
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.requestLink());
        return blocks;
    }

    private String names(Case subject) {
        return approvers.of(subject).stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
