package dev.firstline.commitments;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.explanation.Explained;
import dev.firstline.explanation.Explanation;
import dev.firstline.programme.LocalText;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Bought;
import dev.firstline.servicetime.Interval;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is promised on cases (COM): for now, the initial response. */
@Component
public class Commitments {

    private final CommitmentStore store;
    private final Programmes programmes;

    Commitments(CommitmentStore store, Programmes programmes) {
        this.store = store;
        this.programmes = programmes;
    }

    /**
     * By when a case of this priority would be answered if it came in at an instant: shown before
     * sending.
     */
    public Explained<Instant> foresee(Bought bought, String priority, Instant at) {
        Explained<Clocks.Deadlines> counted =
                Clocks.initialResponse(
                        programme(bought), programmes.terms(bought), priority, bought.region(), at);
        return new Explained<>(counted.value().limitAt(), counted.explanation());
    }

    /** What {@link #start} would promise on a case, before anything is kept: its id is 0. */
    public Commitment foresee(Case subject, Bought bought) {
        String priority = subject.handling().priority();
        Instant start = subject.origin().receivedAt();
        Clocks.Deadlines due = deadlines(bought, priority, start);
        return new Commitment(
                0,
                subject.id(),
                CommitmentKind.INITIAL_RESPONSE,
                bought,
                priority,
                start,
                due.goalAt(),
                due.limitAt(),
                null,
                null);
    }

    private Clocks.Deadlines deadlines(Bought bought, String priority, Instant start) {
        return Clocks.initialResponse(
                        programme(bought),
                        programmes.terms(bought),
                        priority,
                        bought.region(),
                        start)
                .value();
    }

    /** Starts the initial response of a case, counted from its receipt, by what was bought. */
    @Transactional
    public Commitment start(Case subject, Bought bought) {
        return store.add(foresee(subject, bought));
    }

    /**
     * Counts what is still pending anew, from its own start, after the priority changed (COM-6).
     */
    @Transactional
    public Optional<Commitment> recount(Case subject) {
        return findPending(subject.id())
                .map(pending -> recount(subject, pending, pending.bought()));
    }

    /** The same after something else holds as bought. */
    @Transactional
    public Optional<Commitment> recount(Case subject, Bought bought) {
        return findPending(subject.id()).map(pending -> recount(subject, pending, bought));
    }

    private Commitment recount(Case subject, Commitment pending, Bought bought) {
        String priority = subject.handling().priority();
        Clocks.Deadlines due = deadlines(bought, priority, pending.startedAt());
        return store.recount(pending.id(), priority, bought, due.goalAt(), due.limitAt());
    }

    /** A person has answered: the initial response is met (COM-4). Empty if nothing was pending. */
    @Transactional
    public Optional<Commitment> meet(CaseId id, Instant at) {
        return findPending(id).map(pending -> store.meet(pending.id(), at));
    }

    /** Nothing is awaited any more, such as when a case is closed unanswered. */
    @Transactional
    public void cancelPending(CaseId id, Instant at) {
        findPending(id).ifPresent(pending -> store.cancel(pending.id(), at));
    }

    public Optional<Commitment> findPending(CaseId id) {
        return list(id).stream().filter(Commitment::isPending).findFirst();
    }

    /** The first limit after an instant of all that is still to be met. */
    public Optional<Instant> findNextLimit(Instant after) {
        return store.findNextLimit(after);
    }

    public List<Commitment> list(CaseId id) {
        return store.list(List.of(id));
    }

    /** All commitments of some cases, oldest first; cases without any are left out. */
    public Map<CaseId, List<Commitment>> listByCases(Collection<CaseId> ids) {
        return store.list(ids).stream().collect(Collectors.groupingBy(Commitment::caseId));
    }

    /** The latest commitment of each case as its clock shows it now, for lists. */
    public Map<CaseId, Reading> readLatest(Collection<CaseId> ids, Instant now) {
        return store.list(ids).stream()
                .collect(
                        Collectors.toMap(
                                Commitment::caseId,
                                Function.identity(),
                                (earlier, later) ->
                                        later.isPending() || !earlier.isPending()
                                                ? later
                                                : earlier))
                .values()
                .stream()
                .collect(Collectors.toMap(Commitment::caseId, commitment -> read(commitment, now)));
    }

    /** A commitment as its clock shows it now. */
    public Reading read(Commitment commitment, Instant now) {
        Bought bought = commitment.bought();
        return Clocks.read(programme(bought), programmes.terms(bought), commitment, now);
    }

    /** Why it is due when it is, and how late an answer came after that (XPL-1). */
    public Explanation explain(Commitment commitment) {
        Bought bought = commitment.bought();
        return Clocks.explain(programme(bought), programmes.terms(bought), commitment);
    }

    /**
     * The stretches of time from its start to its limit, counted and not, that add up to the
     * promise; where the answer came later, to the answer, and to what it took (COM-7).
     */
    public List<Interval> intervals(Commitment commitment) {
        Bought bought = commitment.bought();
        return Clocks.intervals(programme(bought), programmes.terms(bought), commitment);
    }

    /** The hours in which it is counted, as they are said to people. */
    public LocalText hours(Commitment commitment) {
        Bought bought = commitment.bought();
        return programmes
                .terms(bought)
                .coverage(commitment.priority())
                .hours(programme(bought).region(bought.region()));
    }

    private Programme programme(Bought bought) {
        return programmes.version(bought.programmeVersion());
    }
}
