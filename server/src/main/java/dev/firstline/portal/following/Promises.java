package dev.firstline.portal.following;

import dev.firstline.casepages.CountedTime;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Turns;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.commitments.ClosedDay;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.LeftMoved;
import dev.firstline.commitments.PutOff;
import dev.firstline.commitments.PutOffs;
import dev.firstline.commitments.Reading;
import dev.firstline.servicetime.Interval;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What was promised on a request, told to its customer in words (COM-7). */
@Component
class Promises {

    private final Commitments commitments;
    private final PutOffs putOffs;
    private final Whys whys;

    Promises(Commitments commitments, PutOffs putOffs, Whys whys) {
        this.commitments = commitments;
        this.putOffs = putOffs;
        this.whys = whys;
    }

    /**
     * All that is awaited as it stands now, what comes next first; else the last promise that came
     * to an end; empty where nothing was promised.
     */
    List<Reading> read(Page page, Case subject) {
        return commitments.readForCustomer(subject.id(), page.now());
    }

    /** All that is awaited; the first has no sentence of its own where whose turn it is says it. */
    List<PromiseView> awaited(Page page, Case subject, List<Reading> readings) {
        return readings.stream()
                .filter(it -> it.commitment().isPending())
                .map(it -> view(page, it, said(page, subject, it, readings.getFirst())))
                .toList();
    }

    /** The last that came to an end, where nothing is awaited; null where there is none. */
    @Nullable PromiseView kept(Page page, List<Reading> readings) {
        return readings.stream()
                .filter(it -> !it.commitment().isPending())
                .filter(it -> it.phase() != Reading.Phase.CANCELLED)
                .findFirst()
                .map(it -> view(page, it, ""))
                .orElse(null);
    }

    private static String said(Page page, Case subject, Reading reading, Reading first) {
        boolean told = Turns.tellsPromise(subject);
        if (told && reading.equals(first)) {
            return "";
        }
        boolean sameHours = told && reading.hours().equals(first.hours());
        return sentence(page, reading) + (sameHours ? "" : hours(page, reading));
    }

    private static String sentence(Page page, Reading reading) {
        Commitment promise = reading.commitment();
        String kind = "." + promise.kind().key();
        String due = page.times().full(promise.limitAt());
        return switch (reading.phase()) {
            case PAUSED -> page.text("promise.paused" + kind, page.duration(reading.left()));
            case LATE -> page.text("promise.late" + kind, due, Turns.late(page, reading));
            case RUNNING, SOON, SLEEPING, MET, MET_LATE, CANCELLED ->
                    page.text("promise.promised" + kind, due);
        };
    }

    /** Of what runs by other hours than the first. */
    private static String hours(Page page, Reading reading) {
        return switch (reading.phase()) {
            case RUNNING, SOON, SLEEPING -> " " + Turns.hours(page, reading);
            case PAUSED, LATE, MET, MET_LATE, CANCELLED -> "";
        };
    }

    private PromiseView view(Page page, Reading reading, String said) {
        Commitment promise = reading.commitment();
        List<Interval> stretches = named(page, promise);
        CountedTime.Told told = CountedTime.tell(stretches);
        return new PromiseView(
                page.text("promise." + promise.kind().key()),
                said,
                whys.of(page, commitments.explain(promise)),
                moved(page, promise),
                kept(page, reading),
                told.spans(),
                sum(page, reading, told, CountedTime.sum(stretches).isZero()));
    }

    private List<Interval> named(Page page, Commitment promise) {
        return CountedTime.named(
                page,
                commitments.toldIntervals(promise, page.now()),
                cause -> StateBadges.word(CaseState.of(cause), Viewpoint.CUSTOMER, page.wording()));
    }

    /**
     * @param nothing whether nothing has counted, not even less than a minute
     */
    private static String sum(Page page, Reading reading, CountedTime.Told told, boolean nothing) {
        String how =
                switch (reading.phase()) {
                    case PAUSED -> nothing ? "-so-far.nothing" : "-so-far";
                    case MET -> nothing ? "-kept.nothing" : "-kept";
                    case MET_LATE -> "-late";
                    case RUNNING, SOON, SLEEPING, LATE, CANCELLED -> "";
                };
        String sum =
                page.text(
                        "portal.counted.sum" + how,
                        told.say(page.wording(), told.sum()),
                        page.duration(reading.promised()),
                        told.say(page.wording(), reading.left()));
        return sum + grace(page, reading);
    }

    /** Why more is promised than the target: the sum is not understood without (COM-6). */
    private static String grace(Page page, Reading reading) {
        Reading.Grace grace = reading.grace();
        return grace == null
                ? ""
                : " "
                        + page.text(
                                "portal.counted.sum.grace",
                                page.duration(grace.target()),
                                page.duration(grace.given()));
    }

    private String moved(Page page, Commitment promise) {
        return putOffs.find(promise)
                .map(it -> moved(page, it))
                .or(() -> putOffs.findLeftMoved(promise).map(it -> leftMoved(page, it)))
                .orElse("");
    }

    private static String leftMoved(Page page, LeftMoved it) {
        return page.text(
                "portal.request.left-moved." + it.cause().key(), page.duration(it.before()));
    }

    private static String moved(Page page, PutOff it) {
        String before = page.times().full(it.before());
        if (it.cause() != PutOff.Cause.DAYS) {
            return page.text("portal.request.put-off." + it.cause().key(), before);
        }
        return it.closed().isEmpty()
                ? page.text("portal.request.put-off", before)
                : page.text(
                        "portal.request.put-off.closed",
                        before,
                        it.closed().stream()
                                .map(day -> named(page, day))
                                .collect(Collectors.joining(", ")));
    }

    private static String named(Page page, ClosedDay it) {
        return page.text(
                "time.named-day", page.wording().holiday(it.name()), page.wording().day(it.day()));
    }

    private static String kept(Page page, Reading reading) {
        Instant met = reading.commitment().metAt();
        if (met == null) {
            return "";
        }
        return page.text(
                "portal.request.answered" + how(reading),
                page.times().exact(met),
                page.duration(reading.left()),
                page.times().exact(reading.commitment().limitAt()));
    }

    private static String how(Reading reading) {
        if (reading.phase() == Reading.Phase.MET_LATE) {
            return "-late";
        }
        if (reading.commitment().isKeptAfterAll()) {
            return "-after-all";
        }
        return reading.isMetOutside() ? "-outside" : "";
    }
}
