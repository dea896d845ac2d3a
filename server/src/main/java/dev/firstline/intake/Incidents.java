package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Resolution;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.EntryId;
import dev.firstline.incidents.Implementations;
import dev.firstline.incidents.IncidentPolicy;
import dev.firstline.incidents.Ledger;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.rules.IncidentRules.Cause;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decisions of staff on the incident of a case; its timeline tells of each, and so does a mail to
 * who asked (INC-4, INC-7).
 */
@Component
public class Incidents {

    private final Ledger ledger;
    private final Corrections corrections;
    private final Implementations implementations;
    private final Aftermath aftermath;

    Incidents(
            Ledger ledger,
            Corrections corrections,
            Implementations implementations,
            Aftermath aftermath) {
        this.ledger = ledger;
        this.corrections = corrections;
        this.implementations = implementations;
        this.aftermath = aftermath;
    }

    /** Lets the charge of a case go; see {@link Corrections#waive}. */
    @Transactional
    public Entry waive(Actor actor, CaseAsSeen seen, String why) {
        return takeBack(actor, seen, charge -> corrections.waive(actor, charge, why));
    }

    /**
     * Takes the charge back for what the case turned out to be; see {@link Corrections#reverse}.
     */
    @Transactional
    public Entry reverse(Actor actor, CaseAsSeen seen, String causeKey, String why) {
        Cause cause = Cause.of(causeKey);
        return takeBack(
                actor,
                seen,
                charge -> {
                    requireConfirmed(aftermath.hold(actor, seen), cause);
                    return corrections.reverse(actor, charge, cause, why);
                });
    }

    /** What a charge is taken back for has to be confirmed on the case first (ENH-4). */
    private static void requireConfirmed(Case subject, Cause cause) {
        if (!subject.handling().resolutions().contains(resolution(cause))) {
            throw Refused.conflict("incident.not-confirmed", Map.of("cause", cause.key()));
        }
    }

    /** Marks the case as support of an implementation; see {@link Implementations#mark}. */
    @Transactional
    public Entry implementation(Actor actor, CaseAsSeen seen, String why) {
        return takeBack(
                actor,
                seen,
                charge -> implementations.mark(actor, aftermath.hold(actor, seen), charge, why));
    }

    private Entry takeBack(Actor actor, CaseAsSeen seen, Function<EntryId, Entry> how) {
        IncidentPolicy.requireDecide(actor);
        Case subject = aftermath.hold(actor, seen);
        Entry charge =
                ledger.findCharge(subject)
                        .orElseThrow(() -> Refused.conflict("incident.nothing-charged", Map.of()));
        Entry written = how.apply(charge.id());
        tell(subject, written, aftermath.act(actor));
        return written;
    }

    /**
     * What was confirmed on a case takes its charge back, where the programme does so by itself.
     */
    void confirmed(Case subject, List<Resolution> kinds, Act act) {
        for (Cause cause : Cause.values()) {
            Optional<Entry> reversed =
                    kinds.contains(resolution(cause))
                            ? corrections.confirmed(subject, cause, act)
                            : Optional.empty();
            reversed.ifPresent(written -> tell(subject, written, act));
        }
    }

    private static Resolution resolution(Cause cause) {
        return switch (cause) {
            case DEFECT -> Resolution.DEFECT_CONFIRMED;
            case DOCUMENTATION_ERROR -> Resolution.DOCUMENTATION_ERROR_CONFIRMED;
        };
    }

    /** On its timeline, and by mail to who asked. */
    private void tell(Case subject, Entry written, Act act) {
        aftermath.note(subject, EventType.CHARGE_TAKEN_BACK, act, written.type().key());
        aftermath.mail(
                MailKind.CHARGE_TAKEN_BACK,
                "charge-taken-back:" + written.id().value(),
                subject,
                null,
                subject.origin().requester(),
                act);
    }
}
