package dev.firstline.commitments;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.cases.Timelines;
import dev.firstline.programme.KnownDays;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts running clocks anew once other holidays are known, some at a time, and reports what moved
 * (COM-6). A clock says itself by which days it is counted: so any number of processes may count,
 * and what was cut off goes on where it was.
 */
@Component
public class DayRecounts {

    private static final Logger log = LoggerFactory.getLogger(DayRecounts.class);

    private final DayRecountStore store;
    private final UntoldStore untold;
    private final CommitmentStore commitments;
    private final PublishedMeasures measures;
    private final Timelines timelines;
    private final CasePast past;
    private final LeftThen left;

    DayRecounts(
            DayRecountStore store,
            UntoldStore untold,
            CommitmentStore commitments,
            PublishedMeasures measures,
            Timelines timelines,
            CasePast past,
            LeftThen left) {
        this.store = store;
        this.untold = untold;
        this.commitments = commitments;
        this.measures = measures;
        this.timelines = timelines;
        this.past = past;
        this.left = left;
    }

    /** Begins the report, unless no version changed any days, or it was begun before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Instant now) {
        KnownDays known = measures.known();
        if (known.areChanged() && !store.isBegun(known.version())) {
            store.begin(known.version(), now);
        }
    }

    /**
     * Counts the clocks of some cases anew, which are held until the transaction ends; what others
     * hold is left for later.
     *
     * @param limit how many clocks to look for
     * @return what happened to them, by case; empty where nothing was found
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Course> renew(int limit) {
        KnownDays known = measures.known();
        Collection<CaseId> held = store.claim(known.version(), limit);
        Gathered gathered = new Gathered();
        List<CaseId> unreadable = new ArrayList<>();
        List<Course> courses = new ArrayList<>();
        commitments.list(held).stream()
                .collect(Collectors.groupingBy(Commitment::caseId))
                .forEach((id, all) -> renew(id, all, gathered, courses, unreadable));
        store.keep(gathered.all());
        store.passOver(unreadable, known.version());
        return courses;
    }

    private void renew(
            CaseId id,
            List<Commitment> all,
            Gathered into,
            List<Course> courses,
            List<CaseId> unreadable) {
        Gathered own = new Gathered();
        try {
            courses.add(
                    new Clockwork(measures, new InHands(own, timelines::hands), past, all)
                            .renew()
                            .course());
            into.addAll(own);
        } catch (IllegalStateException wrong) {
            log.warn("The clocks of case {} cannot be counted anew, and stay as they are", id);
            log.debug("The clocks of case {} cannot be counted anew", id, wrong);
            unreadable.add(id);
        }
    }

    /** Ends the report; empty where it was ended before, or some clock is still to be counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DayRecount> end(Instant now) {
        int version = measures.known().version();
        if (!store.end(version, now)) {
            return Optional.empty();
        }
        untold.note(version);
        return find(version);
    }

    /**
     * Some of those who asked what was moved to later: each is given once, and is to be told in the
     * same transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Untold> takeUntold(int limit) {
        return untold.take(limit);
    }

    /** Their open cases, oldest first. */
    public List<CaseId> listMovedCases(Untold whose, int limit) {
        return untold.listCases(whose, limit);
    }

    /** How far it is with a version; empty for one that changed no days, or does not hold yet. */
    public Optional<DayRecount> find(int version) {
        return store.find(version);
    }

    /** The clocks that moved, as they were found. */
    public Part<MovedClock> listMoved(int version, Place<Long> place, int limit) {
        return Part.of(place, store.listMoved(version, place, limit + 1), limit).map(left::of);
    }
}
