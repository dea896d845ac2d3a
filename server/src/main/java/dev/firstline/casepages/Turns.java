package dev.firstline.casepages;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.commitments.Reading;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.entitlement.CaseTerms;
import dev.firstline.entitlement.Help;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Turn;
import dev.firstline.web.view.Turn.Whose;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whose turn it is and what happens next, by when, in one sentence (CAS-12). */
@Component
public class Turns {

    private final People people;
    private final Programmes programmes;
    private final Approvers approvers;
    private final CaseTerms terms;
    private final LastWords lastWords;

    Turns(
            People people,
            Programmes programmes,
            Approvers approvers,
            CaseTerms terms,
            LastWords lastWords) {
        this.lastWords = lastWords;
        this.approvers = approvers;
        this.people = people;
        this.programmes = programmes;
        this.terms = terms;
    }

    /**
     * The sentence for the customer.
     *
     * @param promise what is promised next as it stands now, null where there is none
     */
    public Turn ofCustomer(Page page, Case subject, @Nullable Reading promise) {
        return of(page, Viewpoint.CUSTOMER, subject, promise, List.of());
    }

    /**
     * The sentence for staff.
     *
     * @param promise what is promised next as it stands now, null where there is none
     * @param events everything that happened to the case
     */
    public Turn ofStaff(
            Page page, Case subject, @Nullable Reading promise, List<CaseEvent> events) {
        return of(page, Viewpoint.STAFF, subject, promise, events);
    }

    private Turn of(
            Page page,
            Viewpoint viewpoint,
            Case subject,
            @Nullable Reading promise,
            List<CaseEvent> events) {
        Programme programme = programmes.version(subject.origin().programmeVersion());
        String key = "turn." + viewpoint.key() + ".";
        var turn = approvers.turn(subject);
        String next =
                subject.isOpen()
                        ? next(page, viewpoint, key, subject, turn, promise, events)
                        : closed(page, key, subject, programme);
        String who = subject.isOpen() ? turn.key() : "nobody";
        return new Turn(whose(viewpoint, subject, turn), page.text(key + "who." + who), next);
    }

    /** Whether the sentence tells what is promised next: where it waits for nobody else. */
    public static boolean tellsPromise(Case subject) {
        return switch (subject.state()) {
            case NEW, IN_PROGRESS -> subject.origin().organisation().isPresent();
            case AWAITING_APPROVAL,
                    WAITING_FOR_CUSTOMER,
                    WAITING_FOR_VENDOR,
                    WAITING_FOR_PARTNER,
                    RESOLVED,
                    CLOSED ->
                    false;
        };
    }

    private static Whose whose(Viewpoint viewpoint, Case subject, dev.firstline.cases.Turn turn) {
        if (!subject.isOpen()) {
            return Whose.NOBODY;
        }
        return viewpoint.isOn(turn) ? Whose.READER : Whose.OTHERS;
    }

    private String next(
            Page page,
            Viewpoint viewpoint,
            String key,
            Case subject,
            dev.firstline.cases.Turn turn,
            @Nullable Reading promise,
            List<CaseEvent> events) {
        return switch (subject.state()) {
            case NEW, IN_PROGRESS -> working(page, viewpoint, key, subject, promise, events);
            case AWAITING_APPROVAL -> page.text(key + approval(turn));
            case WAITING_FOR_CUSTOMER, WAITING_FOR_VENDOR, WAITING_FOR_PARTNER, RESOLVED, CLOSED ->
                    page.text(key + subject.state().key());
        };
    }

    private static String approval(dev.firstline.cases.Turn turn) {
        return turn == dev.firstline.cases.Turn.VENDOR ? "awaiting-decision" : "awaiting-approval";
    }

    private String working(
            Page page,
            Viewpoint viewpoint,
            String key,
            Case subject,
            @Nullable Reading promise,
            List<CaseEvent> events) {
        String owner = owner(page, key, subject);
        if (subject.origin().organisation().isEmpty()) {
            return page.text(key + "unplaced");
        }
        if (promise == null || !promise.commitment().isPending()) {
            boolean owned = subject.handling().owner().isPresent();
            if (terms.help(subject) == Help.REFUSED) {
                return page.text(key + (owned ? "refused.owned" : "refused"), owner);
            }
            return page.text(key + (owned ? owned(viewpoint, events) : "waiting"), owner);
        }
        String kind = "." + promise.commitment().kind().key();
        if (promise.phase() == Reading.Phase.PAUSED) {
            return page.text(key + "paused" + kind, page.duration(promise.left()), owner);
        }
        String due = page.times().full(promise.commitment().limitAt());
        if (promise.phase() == Reading.Phase.LATE) {
            return page.text(key + "late" + kind, due, late(page, promise), owner);
        }
        return page.text(key + "promised" + kind, due, hours(page, promise), owner);
    }

    /** Staff read what is to be done where no clock says it; the customer that we work on it. */
    private String owned(Viewpoint viewpoint, List<CaseEvent> events) {
        return viewpoint == Viewpoint.STAFF ? lastWords.of(events).key() : "working";
    }

    /** By how much it is late, as a sentence has it. */
    public static String late(Page page, Reading late) {
        return page.wording().lateOfCounted(late.left(), late.overdue());
    }

    /** Which hours count for a promise, in a sentence. */
    public static String hours(Page page, Reading promise) {
        return page.text(
                promise.businessHours() ? "turn.business-hours" : "turn.hours",
                page.times().hours(promise.hours().in(page.language().tag()), promise.hoursZone()));
    }

    private String owner(Page page, String key, Case subject) {
        return subject.handling()
                .owner()
                .map(this::name)
                .map(name -> page.text(key + "owner", name))
                .orElseGet(() -> page.text(key + "no-owner"));
    }

    private String name(PersonId id) {
        Person person = people.get(id);
        return person.name();
    }

    private static String closed(Page page, String key, Case subject, Programme programme) {
        Instant at = subject.handling().closedAt();
        if (subject.handling().merge().isPresent()) {
            return page.text(key + "merged", subject.handling().merge().get().toString());
        }
        String closed = at == null ? "" : page.times().day(at);
        if (at == null || !subject.mayReopen(programme.reopenDays(), page.now())) {
            return page.text(key + "closed", closed);
        }
        Instant until = at.plus(Duration.ofDays(programme.reopenDays()));
        return page.text(key + "closed-reopenable", closed, page.times().day(until));
    }
}
