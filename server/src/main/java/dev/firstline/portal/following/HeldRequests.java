package dev.firstline.portal.following;

import dev.firstline.access.Actor;
import dev.firstline.casepages.Money;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.statements.ApprovalNote;
import dev.firstline.statements.ApprovalNotes;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what a request awaits on the customer's side, from whom, and why (INT-6, INC-3, INT-11).
 */
@Component
class HeldRequests {

    private final Approvers approvers;
    private final ApprovalNotes notes;
    private final PaidWorks paid;

    HeldRequests(Approvers approvers, ApprovalNotes notes, PaidWorks paid) {
        this.approvers = approvers;
        this.notes = notes;
        this.paid = paid;
    }

    /** Null where it awaits nothing. */
    @Nullable Held of(Page page, Actor actor, Case subject) {
        if (subject.state() != CaseState.AWAITING_APPROVAL) {
            return null;
        }
        List<Person> asked = approvers.of(subject);
        boolean mine =
                asked.stream().anyMatch(it -> actor.person().filter(it.id()::equals).isPresent());
        return subject.origin().basis().isOfFee()
                ? new Held(mine, fee(page, subject, mine, asked), null, "")
                : held(page, subject, mine, asked, notes.of(page, actor, subject));
    }

    private String fee(Page page, Case subject, boolean mine, List<Person> asked) {
        String fee = paid.findOpen(subject).map(it -> Money.say(page, it.fee())).orElse("–");
        return mine ? page.text("portal.request.fee.stated", fee) : waits(page, "fee", asked, fee);
    }

    private Held held(
            Page page, Case subject, boolean mine, List<Person> asked, ApprovalNote note) {
        String kind =
                approvers.isLeftToAuthor(subject)
                        ? "left-to-author"
                        : String.valueOf(subject.origin().basis().approval());
        return new Held(
                mine,
                mine ? note.words() : waits(page, kind, asked, note.words()),
                note.why(),
                note.told());
    }

    private static String waits(Page page, String kind, List<Person> asked, String what) {
        String names = asked.stream().map(Person::name).collect(Collectors.joining(", "));
        boolean fee = kind.equals("fee");
        return names.isEmpty() && !fee
                ? page.text("portal.request.held.nobody")
                : page.text("portal.request.held." + kind, names.isEmpty() ? "–" : names, what)
                        .strip();
    }
}
