package dev.firstline.portal.following;

import dev.firstline.casepages.CountedTime;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.PutOff;
import dev.firstline.commitments.Reading;
import dev.firstline.servicetime.Interval;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What was promised on a request, told to its customer in words (COM-7). */
@Component
class Promises {

    private final Commitments commitments;
    private final Whys whys;

    Promises(Commitments commitments, Whys whys) {
        this.commitments = commitments;
        this.whys = whys;
    }

    /** The latest promise as it stands now; null where there is none. */
    @Nullable Reading read(Page page, Case subject) {
        return commitments.readForCustomers(List.of(subject.id()), page.now()).get(subject.id());
    }

    @Nullable PromiseView view(Page page, @Nullable Reading reading) {
        if (reading == null || reading.phase() == Reading.Phase.CANCELLED) {
            return null;
        }
        Commitment promise = reading.commitment();
        List<Interval> intervals = commitments.intervals(promise, page.now());
        return new PromiseView(
                page.text("promise." + promise.kind().key()),
                whys.of(page, commitments.explain(promise)),
                commitments.findPutOff(promise).map(it -> moved(page, it)).orElse(""),
                kept(page, reading),
                CountedTime.spans(
                        CountedTime.named(
                                intervals,
                                cause ->
                                        StateBadges.word(
                                                CaseState.of(cause),
                                                Viewpoint.CUSTOMER,
                                                page.wording()))),
                sum(page, reading, CountedTime.told(intervals)));
    }

    private static String sum(Page page, Reading reading, Duration counted) {
        String how =
                switch (reading.phase()) {
                    case PAUSED -> "-so-far";
                    case MET -> "-kept";
                    case MET_LATE -> "-late";
                    case RUNNING, SOON, SLEEPING, LATE, CANCELLED -> "";
                };
        return page.text(
                "portal.counted.sum" + how,
                page.duration(counted),
                page.duration(reading.promised()));
    }

    private static String moved(Page page, PutOff it) {
        String before = page.times().full(it.before());
        return it.closed().isEmpty()
                ? page.text("portal.request.put-off", before)
                : page.text(
                        "portal.request.put-off.closed", before, String.join(", ", it.closed()));
    }

    private static String kept(Page page, Reading reading) {
        Instant met = reading.commitment().metAt();
        if (met == null) {
            return "";
        }
        String key =
                reading.phase() == Reading.Phase.MET_LATE
                        ? "portal.request.answered-late"
                        : "portal.request.answered";
        return page.text(
                key,
                page.times().exact(met),
                page.duration(reading.left()),
                page.times().exact(reading.commitment().limitAt()));
    }
}
