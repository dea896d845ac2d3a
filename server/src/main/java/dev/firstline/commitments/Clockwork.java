package dev.firstline.commitments;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.commitments.AskedLater.Entered;
import dev.firstline.programme.KnownDays;
import dev.firstline.programme.plans.Bought;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The clocks of one case, and what happens to them: they start with it, are met by what people do,
 * stand still as the programme says, and are counted anew (COM-4 to COM-6). Where they are kept is
 * somebody else's; so that the same rules move those of the database and those that are made up.
 */
public final class Clockwork {

    /** Those that start with a case, each where its plan promises it. */
    static final Set<CommitmentKind> OF_CASES =
            EnumSet.of(
                    CommitmentKind.INITIAL_RESPONSE,
                    CommitmentKind.WORK_START,
                    CommitmentKind.RESOLUTION);

    private final Measures measures;
    private final Keeper keeper;
    private final CasePast past;
    private final List<Commitment> all;
    private final List<Turned> steps = new ArrayList<>();

    Clockwork(Measures measures, Keeper keeper, CasePast past, List<Commitment> before) {
        this.measures = measures;
        this.keeper = keeper;
        this.past = past;
        this.all = new ArrayList<>(before);
    }

    /**
     * Starts the clocks of a case.
     *
     * @param from when its time begins: its receipt, or when the customer's side let it through
     */
    public Clockwork start(Case subject, Bought bought, Instant from) {
        start(subject, bought, OF_CASES, from);
        return this;
    }

    /** What the state of a case means for its clocks. */
    public Clockwork follow(Case subject, Instant at) {
        CaseState state = subject.state();
        each(it -> Lives.follow(measure(it), it, state, at));
        return this;
    }

    /** Gives up what is pending, since the case goes on in another. */
    public Clockwork giveUp(Instant at) {
        each(it -> it.isPending() ? Lives.giveUp(it, at) : List.of());
        return this;
    }

    /** Lets what was given up at an instant go on, as if it had stood still since. */
    public Clockwork restore(Instant givenUp, Instant at) {
        each(
                it ->
                        givenUp.equals(it.cancelledAt())
                                ? List.of(Lives.restore(measure(it), it, givenUp, at))
                                : List.of());
        return this;
    }

    /** What had come to an end and begins again is counted by what is known now. */
    private Measure measure(Commitment it) {
        return it.isPending() ? measures.of(it) : measures.present(it);
    }

    /** A case that was closed without a solution is open again: one is promised from now. */
    public Clockwork reopen(Case subject, Bought bought, Instant at) {
        if (subject.isOpen() && course().isGivenUp(CommitmentKind.RESOLUTION)) {
            start(subject, bought, Set.of(CommitmentKind.RESOLUTION), at);
        }
        return this;
    }

    /**
     * A person has answered in public (COM-4): what was awaited then is met, and work has started.
     */
    public Clockwork answer(Instant at) {
        each(it -> it.isPending() ? LateCalls.meet(it, at) : List.of());
        return this;
    }

    /**
     * The same by a call that is logged after it was made: {@link LateCalls} says what it means.
     *
     * @param later what the customer wrote first after the call
     */
    public Clockwork answerLate(
            Case subject, Bought bought, Instant at, Optional<AskedLater> later) {
        Optional<Commitment> awaited =
                all.stream()
                        .filter(it -> it.kind().isAnswer() && LateCalls.isAwaited(it, at))
                        .findFirst();
        each(it -> LateCalls.meet(it, at));
        awaited.ifPresent(
                it ->
                        later.filter(asked -> LateCalls.wereMissed(it, asked))
                                .ifPresent(asked -> askedLater(subject, bought, asked, it)));
        return this;
    }

    /**
     * @param before what the call met, as it was
     */
    private void askedLater(Case subject, Bought bought, AskedLater asked, Commitment before) {
        int first = all.size();
        start(subject, bought, Set.of(CommitmentKind.NEXT_RESPONSE), asked.at());
        for (int i = first; i < all.size(); i++) {
            Commitment it = all.get(i);
            each(i, LateCalls.since(measures.of(it), it, asked, before.metAt()));
        }
    }

    /** Work had been taken up at an instant, before its clock was started: that is met then. */
    public Clockwork takenUp(Instant at) {
        each(it -> Lives.begun(it, at));
        return this;
    }

    /** The customer wrote: where no answer is awaited yet, the next one is from now. */
    public Clockwork ask(Case subject, Bought bought, Instant at) {
        if (!all.isEmpty() && subject.isOpen() && course().answer().isEmpty()) {
            start(subject, bought, Set.of(CommitmentKind.NEXT_RESPONSE), at);
        }
        return this;
    }

    /**
     * Counts what is pending anew, from its own start, by the priority of the case and what is
     * bought now. What an earlier change had called off and is promised again goes on from its own
     * start as well; what was never promised before starts now.
     *
     * @param cause what changed: {@link Fact#PRIORITY}, {@link Fact#AGREEMENT} or {@link
     *     Fact#VERSION}
     */
    public Clockwork recount(Case subject, Bought bought, Instant at, String cause) {
        if (all.isEmpty()) {
            return this;
        }
        String priority = subject.handling().priority();
        each(it -> recounted(it, measures.of(bought, it.kind(), priority), at, cause));
        CalledOff off = new CalledOff(all, keeper);
        List<CommitmentKind> missing =
                Stream.of(CommitmentKind.WORK_START, CommitmentKind.RESOLUTION)
                        .filter(kind -> all.stream().noneMatch(it -> isLeft(it, kind)))
                        .filter(kind -> !promiseAgain(subject, off.last(kind), bought, at, cause))
                        .toList();
        start(subject, bought, missing, at);
        promiseAgain(subject, off.unanswered(subject, past), bought, at, cause);
        return follow(subject, at);
    }

    /** Whether one that a change had called off goes on now. */
    private boolean promiseAgain(
            Case subject, OptionalInt off, Bought bought, Instant at, String cause) {
        if (off.isEmpty()) {
            return false;
        }
        Commitment it = all.get(off.getAsInt());
        Measure measure = measures.of(bought, it.kind(), subject.handling().priority());
        if (measure.target().isEmpty() || !Lives.isAwaitedIn(it.kind(), subject.state())) {
            return false;
        }
        List<Entered> states = past.statesSince(subject, it.endedAt().orElseThrow());
        each(off.getAsInt(), PromisedAgain.steps(measure, it, states, at, cause));
        return true;
    }

    private static boolean isLeft(Commitment it, CommitmentKind kind) {
        return it.kind() == kind && it.cancelledAt() == null;
    }

    private List<Turned> recounted(Commitment it, Measure measure, Instant at, String cause) {
        return it.isPending() ? Lives.recount(measures.of(it), measure, it, at, cause) : List.of();
    }

    /**
     * Counts what is pending by the days of calendars as they are known now, as of when they became
     * known (COM-6). What is late stays late as it was.
     */
    public Clockwork renew() {
        KnownDays known = measures.known();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isOutdated(known)) {
                renew(i, known);
            }
        }
        return this;
    }

    private void renew(int index, KnownDays known) {
        Commitment before = all.get(index);
        Instant at = before.movedAt().isAfter(known.since()) ? before.movedAt() : known.since();
        Measure present = measures.present(before);
        Measure last = measures.of(before);
        each(index, Lives.recount(last, present, before, at, Fact.HOLIDAY + known.version()));
        Commitment after = all.get(index);
        if (after.isOutdated(known)) {
            Commitment same = after.counted(after.count().on(present.days()));
            keeper.told(same, lookAt(same));
            all.set(index, same);
        }
    }

    /** Notes what was due until an instant, as if people had been told in time. */
    public Clockwork lookedAt(Instant now) {
        List<Integer> byLimit =
                IntStream.range(0, all.size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> all.get(i).limitAt()))
                        .toList();
        for (int i : byLimit) {
            Commitment before = all.get(i);
            Watch.Look found = Watch.look(measures.of(before), before, now);
            if (found.fact() != null) {
                Turned breach = new Turned(found.after(), found.fact());
                keeper.changed(breach, lookAt(found.after()));
                steps.add(breach);
            } else if (found.alert() != null) {
                keeper.told(found.after(), lookAt(found.after()));
            }
            all.set(i, found.after());
        }
        return this;
    }

    /** All of them, and what happened since this was made. */
    public Course course() {
        return new Course(all, steps);
    }

    /** Starts what is promised of some kinds. */
    private void start(Case subject, Bought bought, Collection<CommitmentKind> kinds, Instant at) {
        String priority = subject.handling().priority();
        List<Turned> starts =
                kinds.stream()
                        .map(kind -> measures.of(bought, kind, priority))
                        .flatMap(it -> Lives.start(subject.id(), it, at).stream())
                        .toList();
        if (!starts.isEmpty()) {
            keep(starts);
        }
    }

    private void keep(List<Turned> starts) {
        List<Commitment> kept =
                keeper.started(
                        starts.stream()
                                .map(it -> new Written(it.after(), it.fact(), lookAt(it.after())))
                                .toList());
        for (int i = 0; i < kept.size(); i++) {
            all.add(kept.get(i));
            steps.add(new Turned(kept.get(i), starts.get(i).fact()));
        }
    }

    private void each(Function<Commitment, List<Turned>> rule) {
        for (int i = 0; i < all.size(); i++) {
            each(i, rule.apply(all.get(i)));
        }
    }

    private void each(int index, List<Turned> some) {
        for (Turned step : some) {
            Commitment before = all.get(index);
            keeper.changed(step, lookAt(step.after()));
            all.set(index, step.after());
            steps.add(step.since(before, measures));
        }
    }

    private @Nullable Instant lookAt(Commitment it) {
        return Watch.next(measures.of(it), it).orElse(null);
    }
}
