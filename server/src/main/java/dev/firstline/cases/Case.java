package dev.firstline.cases;

import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One service request. Immutable: each verb gives the {@link Change} that it makes, or refuses with
 * the reason; nothing happens before {@link Cases#apply} keeps it. All that may become of a case in
 * its life is read here; what it is, and where it belongs, in {@link Filing}.
 *
 * @param number by which everybody knows it (INT-2); authorises nothing
 * @param version counts the changes, so that two people at once do not overwrite each other
 */
public record Case(CaseId id, long number, Origin origin, Handling handling, int version) {

    public CaseState state() {
        return handling.state();
    }

    /** What it may be found to be. */
    public Filing filing() {
        return new Filing(this);
    }

    public boolean isOpen() {
        return state().isOpen();
    }

    /** Open, and not held back until somebody approves it: what staff may work on (CAS-2). */
    public boolean isWork() {
        return isOpen() && state() != CaseState.AWAITING_APPROVAL;
    }

    /**
     * Taken, or given by Firstline to whoever is next: new work is in progress from here (CAS-1,
     * CAS-2).
     */
    public Change take(Act act) {
        PersonId taker = Objects.requireNonNull(act.person());
        if (handling.owner().filter(owner -> !owner.equals(taker)).isPresent()) {
            throw Refused.conflict("case.owned", Map.of());
        }
        return ownedBy(taker, act);
    }

    /** Handed to another person, who owns it from now on. */
    public Change handOver(PersonId to, Act act) {
        return ownedBy(to, act);
    }

    /** Nobody's any more: it waits in its queue for whoever takes it. */
    public Change giveBack(Act act) {
        requireOpen();
        CaseEvent event = CaseEvent.of(EventType.OWNER_CHANGED, act, key(handling.ownerId()), null);
        return changed(handling.ownedBy(null), List.of(event), act);
    }

    private Change ownedBy(PersonId person, Act act) {
        requireOpen();
        Handling owned = handling.ownedBy(person);
        Handling after = state() == CaseState.NEW ? owned.in(CaseState.IN_PROGRESS) : owned;
        List<CaseEvent> events = new ArrayList<>();
        if (!Objects.equals(handling.ownerId(), person)) {
            events.add(
                    CaseEvent.of(
                            EventType.OWNER_CHANGED, act, key(handling.ownerId()), key(person)));
        }
        return changed(after, events, act);
    }

    /** Waits for the customer, for development or for the partner. */
    public Change waitFor(CaseState waiting, Act act) {
        return changed(handling.in(waiting), List.of(), act);
    }

    /** The other side has answered: work goes on with its owner, or in its queue. */
    public Change goOn(Act act) {
        return changed(handling.in(working()), List.of(), act);
    }

    /**
     * Something was said on it: whoever is writing against the old state is asked for a second look
     * (CAS-10).
     */
    public Change touched(Act act) {
        return changed(handling, List.of(), act);
    }

    /**
     * An enhancement is documented elsewhere and the case closed at once (ENH-1): resolved before,
     * closed after.
     */
    public Change closeAsEnhancement(Act act) {
        requireResolved();
        return close(EventType.CLOSED, act);
    }

    public Change changePriority(String priority, Act act) {
        requireOpen();
        CaseEvent event =
                CaseEvent.of(EventType.PRIORITY_CHANGED, act, handling.priority(), priority);
        return changed(handling.withPriority(priority), List.of(event), act);
    }

    /** The same on what holds now; kept with what happens to it next. */
    public Case on(Basis now) {
        return new Case(id, number, origin.on(now), handling, version);
    }

    /**
     * Approved on the customer's side: it reaches the vendor now, and its clocks count from here
     * (INT-6). It is new, unless staff who let it through have taken it before.
     *
     * @param requester who asks from now on: whoever wrote it, or the single point of contact
     */
    public Change approve(PersonId requester, Act act) {
        requireAwaitingApproval();
        Case asked = new Case(id, number, origin.approved(requester, act.at()), handling, version);
        Change approved =
                asked.changed(
                        handling.in(working()),
                        List.of(
                                CaseEvent.of(
                                        EventType.APPROVED, act, null, origin.basis().approval())),
                        act);
        return new Change(this, approved.after(), approved.events());
    }

    /**
     * Approved as far as whoever was asked may; now a purchasing representative is asked, since it
     * is over the allowance (INC-3).
     */
    public Change passOn(Act act) {
        requireAwaitingApproval();
        return awaiting(
                List.of(CaseEvent.of(EventType.APPROVED, act, null, origin.basis().approval())),
                act);
    }

    /** Kept until a purchasing representative lets it through, since it is over the allowance. */
    public Change awaitAllowance(Act act) {
        return awaiting(List.of(), act);
    }

    private Change awaiting(List<CaseEvent> events, Act act) {
        Basis waits = origin.basis().awaiting(Basis.OF_ALLOWANCE);
        Case asked = new Case(id, number, origin.on(waits), handling, version);
        Change changed = asked.changed(handling.in(CaseState.AWAITING_APPROVAL), events, act);
        return new Change(this, changed.after(), changed.events());
    }

    /** Not approved on the customer's side: it never reaches the vendor. */
    public Change decline(Act act) {
        requireAwaitingApproval();
        return close(EventType.DECLINED, act);
    }

    private void requireAwaitingApproval() {
        if (state() != CaseState.AWAITING_APPROVAL) {
            throw Refused.conflict("case.not-awaiting-approval", Map.of("state", state().key()));
        }
    }

    /**
     * Resolved in one or several ways; from now on the customer has the word (CAS-4), and is asked
     * for it once: what is resolved already is not resolved again.
     */
    public Change resolve(List<Resolution> kinds, Act act) {
        if (state() == CaseState.RESOLVED) {
            throw Refused.conflict("case.resolved-already", Map.of());
        }
        if (kinds.isEmpty()) {
            throw Refused.invalid("kinds", "resolution.missing");
        }
        if (kinds.contains(Resolution.DEFECT_CONFIRMED) && !origin.basis().isSupported()) {
            throw Refused.conflict("case.unsupported-no-defect", Map.of("field", "kinds"));
        }
        String how = String.join(",", kinds.stream().map(Resolution::key).toList());
        return changed(
                handling.resolved(kinds, act.at()),
                List.of(CaseEvent.of(EventType.RESOLVED, act, null, how)),
                act);
    }

    /** The customer is satisfied: the case is closed (CAS-5). */
    public Change confirm(Act act) {
        requireResolved();
        return close(EventType.CONFIRMED, act);
    }

    /** The customer is not satisfied: work goes on. */
    public Change reject(Act act) {
        requireResolved();
        CaseEvent event = CaseEvent.of(EventType.REJECTED, act, null, null);
        return changed(handling.again(working()), List.of(event), act);
    }

    private Change close(EventType why, Act act) {
        return changed(handling.closed(act.at()), List.of(CaseEvent.of(why, act, null, null)), act);
    }

    /**
     * Open again, with its last owner if that person is still active (CAS-6).
     *
     * @param days within which the programme allows it, counted from the closing
     */
    public Change reopen(int days, @Nullable PersonId owner, Act act) {
        handling.requireNotMerged();
        if (isDeclined()) {
            throw Refused.conflict("case.declined", Map.of());
        }
        reopenWindow(days)
                .orElseThrow(() -> Refused.conflict("case.open-already", Map.of()))
                .requireOpen(act.at());
        Handling open =
                handling.ownedBy(owner)
                        .again(owner == null ? CaseState.NEW : CaseState.IN_PROGRESS);
        return changed(open, List.of(CaseEvent.of(EventType.REOPENED, act, null, null)), act);
    }

    public boolean mayReopen(int days, Instant now) {
        return handling.merge().isEmpty()
                && !isDeclined()
                && reopenWindow(days).filter(window -> window.isOpen(now)).isPresent();
    }

    /**
     * Whether the customer's side let it end before it reached the vendor: it was never counted, so
     * that nobody opens it again past whoever approves (INC-3). What is let through is received
     * then.
     */
    public boolean isDeclined() {
        Basis basis = origin.basis();
        return handling.closedAt() != null
                && basis.approval() != null
                && !basis.isOfFee()
                && !origin.receivedAt().isAfter(origin.openedAt());
    }

    /** Empty while it is open. */
    public Optional<ReopenWindow> reopenWindow(int days) {
        return Optional.ofNullable(handling.closedAt())
                .map(closed -> new ReopenWindow(closed, days, origin.programmeVersion()));
    }

    private CaseState working() {
        return handling.owner().isPresent() ? CaseState.IN_PROGRESS : CaseState.NEW;
    }

    Change changed(Handling after, List<CaseEvent> events, Act act) {
        CaseState next = after.state();
        List<CaseEvent> all = new ArrayList<>(events);
        if (next != state()) {
            if (!state().next().contains(next)) {
                throw Refused.conflict(
                        "case.transition", Map.of("from", state().key(), "to", next.key()));
            }
            all.add(CaseEvent.of(EventType.STATE_CHANGED, act, state().key(), next.key()));
        }
        return new Change(this, new Case(id, number, origin, after, version + 1), all);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw Refused.conflict("case.closed", Map.of());
        }
    }

    /** Refuses what is said to a solution where there is none. */
    public void requireResolved() {
        if (state() != CaseState.RESOLVED) {
            throw Refused.conflict("case.not-resolved", Map.of("state", state().key()));
        }
    }

    private static @Nullable String key(@Nullable PersonId person) {
        return person == null ? null : Long.toString(person.value());
    }
}
