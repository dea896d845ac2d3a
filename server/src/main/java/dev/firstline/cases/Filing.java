package dev.firstline.cases;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a case is found to be, whose it is, under what it runs and where it belongs: verbs as those
 * of {@link Case}.
 */
public record Filing(Case subject) {

    /**
     * What it turns out to be (INT-12).
     *
     * @throws Refused if it is so already, or is a defect outside of what is supported (INT-10)
     */
    public Change sort(CaseKind kind, Act act) {
        subject.requireOpen();
        CaseKind before = subject.handling().kind();
        if (kind == before) {
            throw Refused.invalid("kind", "kind.unchanged");
        }
        if (kind == CaseKind.DEFECT && !subject.origin().basis().isSupported()) {
            throw Refused.conflict("case.unsupported-no-defect", Map.of("field", "kind"));
        }
        CaseEvent event =
                CaseEvent.of(
                        EventType.KIND_CHANGED,
                        act,
                        before == null ? null : before.key(),
                        kind.key());
        return subject.changed(subject.handling().ofKind(kind), List.of(event), act);
    }

    /**
     * Sent where the rules send it by what is known now; nothing happens to one that somebody has,
     * or that has not reached the vendor (RTE-1).
     */
    public Change route(Routing to, Act act) {
        boolean stays = subject.state() != CaseState.NEW || to.equals(subject.handling().routing());
        if (stays) {
            return new Change(subject, subject, List.of());
        }
        List<CaseEvent> events =
                to.queue().equals(subject.handling().queue())
                        ? List.of()
                        : List.of(
                                CaseEvent.of(
                                                EventType.QUEUE_CHANGED,
                                                act,
                                                subject.handling().queue(),
                                                to.queue())
                                        .by(to.rule()));
        return subject.changed(subject.handling().routed(to), events, act);
    }

    /**
     * Runs under another version of the programme and what is bought now, since staff move it
     * (PRG-2).
     *
     * @throws Refused if it does so already, or is not with the vendor yet
     */
    public Change runUnder(int version, Basis now, Act act) {
        requireWithVendor();
        List<CaseEvent> events = new ArrayList<>();
        if (version != subject.origin().programmeVersion()) {
            events.add(
                    CaseEvent.of(
                            EventType.VERSION_CHANGED,
                            act,
                            Integer.toString(subject.origin().programmeVersion()),
                            Integer.toString(version)));
        }
        events.addAll(About.of(subject.origin()).on(now).changed(About.of(subject.origin()), act));
        if (events.isEmpty()) {
            throw Refused.conflict("case.terms-unchanged", Map.of());
        }
        return moved(subject.origin().under(version, now), subject.handling(), events);
    }

    private void requireWithVendor() {
        subject.requireOpen();
        if (subject.origin().organisation().isEmpty()) {
            throw Refused.conflict("case.not-placed", Map.of());
        }
        if (subject.state() == CaseState.AWAITING_APPROVAL) {
            throw Refused.conflict("case.awaits-approval", Map.of());
        }
    }

    /** Given to the organisation and contact that staff found for it (INT-7). */
    public Change place(
            OrganisationId organisation, PersonId requester, Routing to, Basis on, Act act) {
        if (subject.origin().organisation().isPresent()) {
            throw Refused.conflict("case.placed-already", Map.of());
        }
        subject.requireOpen();
        CaseEvent event =
                CaseEvent.of(EventType.PLACED, act, null, Long.toString(organisation.value()))
                        .by(to.rule());
        return moved(
                subject.origin().placed(organisation, requester, on),
                subject.handling().routed(to),
                List.of(event));
    }

    /**
     * About something else than it seemed; what it runs under follows from that (INT-10).
     *
     * @throws Refused if it has not reached the vendor, or is so already
     */
    public Change correct(About about, Act act) {
        requireWithVendor();
        List<CaseEvent> events = about.changed(About.of(subject.origin()), act);
        if (events.isEmpty()) {
            throw Refused.conflict("case.about-unchanged", Map.of());
        }
        return moved(subject.origin().about(about), subject.handling(), events);
    }

    private Change moved(Origin origin, Handling handling, List<CaseEvent> events) {
        Case after =
                new Case(subject.id(), subject.number(), origin, handling, subject.version() + 1);
        return new Change(subject, after, events);
    }
}
