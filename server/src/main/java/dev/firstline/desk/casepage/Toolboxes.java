package dev.firstline.desk.casepage;

import dev.firstline.access.Actor;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseKind;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Resolution;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.Approvers;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Lays out what may be done with a case now. */
@Component
class Toolboxes {

    private final People people;
    private final Programmes programmes;
    private final Approvers approvers;

    Toolboxes(People people, Programmes programmes, Approvers approvers) {
        this.people = people;
        this.programmes = programmes;
        this.approvers = approvers;
    }

    /**
     * The tools for a case.
     *
     * @param events how many it has had so far
     */
    Tools of(Page page, Actor actor, Case subject, int events) {
        Programme programme = programmes.version(subject.origin().programmeVersion());
        var owner = subject.handling().owner();
        boolean awaitsApproval = approvers.areAwaited(subject);
        return new Tools(
                frame(subject, events),
                CasePolicy.mayWork(actor),
                owner.map(people::get).map(Person::name).orElse(""),
                owner.isPresent() && owner.equals(actor.person()),
                CasePolicy.mayHandOver(actor, subject) && (owner.isPresent() || !awaitsApproval),
                awaitsApproval,
                subject.isOpen(),
                subject.state().isWaiting(),
                subject.state() == CaseState.RESOLVED,
                subject.mayReopen(programme.reopenDays(), page.now()),
                subject.origin().organisation().isEmpty(),
                colleagues(actor),
                priorities(page, programme, subject),
                sorts(page, subject),
                waits(page, subject.state()),
                kinds(page, subject.state()));
    }

    private static FormFrame frame(Case subject, int events) {
        return new FormFrame(
                "/desk/cases/" + subject.number(),
                subject.version(),
                events,
                UUID.randomUUID().toString());
    }

    private List<Choice> colleagues(Actor actor) {
        return people.listStaff().stream()
                .filter(person -> CasePolicy.mayWork(person.actor()))
                .filter(person -> !person.id().equals(actor.personId()))
                .map(person -> new Choice(Long.toString(person.id().value()), person.name()))
                .toList();
    }

    private static List<Choice> priorities(Page page, Programme programme, Case subject) {
        return programme.priorities().stream()
                .filter(it -> !it.key().equals(subject.handling().priority()))
                .map(
                        it ->
                                new Choice(
                                        it.key(),
                                        PriorityMarks.of(programme, it, page.wording()).word()))
                .toList();
    }

    /** Outside of what is supported nothing is a defect (INT-10). */
    private static List<Choice> sorts(Page page, Case subject) {
        return Arrays.stream(CaseKind.values())
                .filter(it -> it != subject.handling().kind())
                .filter(it -> it != CaseKind.DEFECT || subject.origin().basis().isSupported())
                .map(it -> new Choice(it.key(), page.text("kind." + it.key())))
                .toList();
    }

    private static List<Choice> waits(Page page, CaseState state) {
        return state.next().stream()
                .filter(CaseState::isWaiting)
                .map(it -> new Choice(it.key(), page.text("desk.wait." + it.key())))
                .toList();
    }

    private static List<Choice> kinds(Page page, CaseState state) {
        return state.next().contains(CaseState.RESOLVED)
                ? Arrays.stream(Resolution.values())
                        .map(it -> new Choice(it.key(), page.text("desk.resolution." + it.key())))
                        .toList()
                : List.of();
    }
}
