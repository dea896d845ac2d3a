package dev.firstline.mail.outgoing;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.SplitOrigin;
import dev.firstline.cases.SplitOrigins;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.incidents.Charge;
import dev.firstline.incidents.Ledger;
import dev.firstline.programme.Priority;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requests that somebody on the customer's side lets through first (INT-6, INC-3). */
@Component
class ApprovalText {

    private final Approvers approvers;
    private final SplitOrigins splits;
    private final Ledger ledger;
    private final SaidText said;
    private final People people;

    ApprovalText(
            Approvers approvers, SplitOrigins splits, Ledger ledger, SaidText said, People people) {
        this.approvers = approvers;
        this.ledger = ledger;
        this.splits = splits;
        this.said = said;
        this.people = people;
    }

    /** To whoever wrote it: who has it now. */
    List<Block> awaited(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                occasion.words(
                        "awaits-approval." + kind(occasion),
                        occasion.title(),
                        occasion.number(),
                        names(occasion.subject()),
                        month(occasion),
                        allowance(occasion)));
        if (mayApprove(occasion)) {
            blocks.add(occasion.words("awaits-approval.own"));
        }
        blocks.addAll(LeftOutText.sentences(occasion));
        blocks.add(occasion.requestLink());
        return blocks;
    }

    /** Who wrote it may be who lets it through. */
    private boolean mayApprove(Occasion occasion) {
        return approvers.of(occasion.subject()).stream()
                .anyMatch(it -> it.id().equals(occasion.recipient().id()));
    }

    /** To who lets it through: what was asked, by whom, and why it is one of its own. */
    List<Block> asked(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        Person writer = people.get(occasion.subject().origin().requester());
        String asker = writer.name();
        boolean staff = occasion.recipient().isStaff();
        blocks.add(
                occasion.words(
                        "approval-asked." + asked(occasion, writer),
                        asker,
                        occasion.title(),
                        occasion.number(),
                        month(occasion),
                        allowance(occasion)));
        urgent(occasion).ifPresent(blocks::add);
        splits.find(occasion.subject()).ifPresent(it -> blocks.addAll(split(occasion, it, asker)));
        noted(occasion, writer).ifPresent(blocks::add);
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(staff ? occasion.deskLink() : occasion.requestLink());
        return blocks;
    }

    private static String asked(Occasion occasion, Person writer) {
        if (occasion.recipient().isStaff()) {
            return "staff";
        }
        return writer.id().equals(occasion.recipient().id())
                ? "own"
                : String.valueOf(occasion.subject().origin().basis().approval());
    }

    /** Of which month the incidents are used up, as its page says; empty where that is not why. */
    private String month(Occasion occasion) {
        return charge(occasion.subject())
                .map(it -> occasion.wording().month(it.account().month()))
                .orElse("");
    }

    /** How many that month includes. */
    private int allowance(Occasion occasion) {
        return charge(occasion.subject())
                .map(Charge::allowance)
                .map(it -> Objects.requireNonNullElse(it.monthly(), 0))
                .orElse(0);
    }

    private Optional<Charge> charge(Case subject) {
        return subject.origin().basis().isOfAllowance()
                ? subject.origin()
                        .basis()
                        .agreement()
                        .map(it -> ledger.foresee(it, subject.origin().receivedAt()))
                : Optional.empty();
    }

    /** That somebody waits for it with all that stands still, before it is opened (INT-4). */
    private static Optional<Block> urgent(Occasion occasion) {
        String key = occasion.subject().handling().priority();
        return Optional.of(occasion.programme().priority(key))
                .filter(Priority::urgent)
                .map(
                        it ->
                                occasion.words(
                                        "approval-asked.urgent",
                                        it.name().in(occasion.language()),
                                        it.definition().in(occasion.language())));
    }

    /** Whose word it awaits: of staff where nobody of the organisation can give it. */
    private String kind(Occasion occasion) {
        Case subject = occasion.subject();
        return approvers.of(subject).isEmpty()
                ? "staff"
                : String.valueOf(subject.origin().basis().approval());
    }

    /** Who wrote it down, where staff did for whoever called or asked them. */
    private static Optional<Block> noted(Occasion occasion, Person writer) {
        return Optional.ofNullable(occasion.author())
                .filter(Person::isStaff)
                .map(by -> occasion.words("approval-asked.noted", by.name(), writer.name()));
    }

    /** To who may approve it, and to staff: it need no longer be one more to be paid. */
    List<Block> free(Occasion occasion) {
        Case subject = occasion.subject();
        boolean waits = subject.state() == CaseState.AWAITING_APPROVAL;
        if (occasion.recipient().isStaff()) {
            return List.of(
                    occasion.words(
                            waits
                                    ? "incident-free."
                                            + (names(subject).isEmpty() ? "decide" : "staff")
                                    : "incident-free.over",
                            occasion.number(),
                            occasion.title(),
                            names(subject)),
                    occasion.deskLink());
        }
        return List.of(
                occasion.words(
                        waits ? "incident-free" : "incident-free.over",
                        occasion.number(),
                        occasion.title()),
                occasion.requestLink());
    }

    /** It comes from a request that its asker made before, and staff said why. */
    private static List<Block> split(Occasion occasion, SplitOrigin from, String asker) {
        return List.of(
                occasion.words("approval-asked.split", Long.toString(from.whole()), asker),
                new Block.Words(from.reason()));
    }

    /** To who asked several things at once; what is over the allowance waits. */
    List<Block> splitOff(Occasion occasion) {
        List<Block> blocks = new ArrayList<>(said.split(occasion));
        if (occasion.subject().state() == CaseState.AWAITING_APPROVAL) {
            blocks.add(
                    blocks.size() - 1,
                    occasion.words(
                            names(occasion.subject()).isEmpty()
                                    ? "split.awaits.staff"
                                    : "split.awaits",
                            names(occasion.subject())));
        }
        return blocks;
    }

    List<Block> declined(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(occasion.words("not-approved", occasion.number(), occasion.title()));
        said.quote(occasion).ifPresent(blocks::add);
        blocks.add(occasion.requestLink());
        return blocks;
    }

    /** To who wrote it as a draft: whose request it is now, and what is promised. */
    List<Block> sent(Occasion occasion) {
        List<Block> blocks = new ArrayList<>();
        Person asks = people.get(occasion.subject().origin().requester());
        blocks.add(occasion.words("draft-sent", asks.name(), occasion.title(), occasion.number()));
        blocks.addAll(occasion.promisesInWords());
        blocks.add(occasion.requestLink());
        return blocks;
    }

    private String names(Case subject) {
        return approvers.of(subject).stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
