package dev.firstline.desk.casepage;

import dev.firstline.casepages.ClockChips;
import dev.firstline.casepages.CountedTime;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Course;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.Reading;
import dev.firstline.web.Page;
import dev.firstline.web.view.Timeline.Row;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clocks of a case, each with its "why?", what happened to it, and drawn (COM-7). */
@Component
class ClockSheets {

    private final Commitments commitments;
    private final ClockHistories histories;
    private final Whys whys;

    ClockSheets(Commitments commitments, ClockHistories histories, Whys whys) {
        this.commitments = commitments;
        this.histories = histories;
        this.whys = whys;
    }

    Course course(Case subject) {
        return commitments.course(subject.id());
    }

    /** The leading promise as it stands now, null where nothing was promised. */
    @Nullable Reading leading(Page page, Course course) {
        return course.leading().map(it -> commitments.read(it, page.now())).orElse(null);
    }

    CaseClocks show(Page page, Case subject, Course course) {
        List<Reading> shown =
                shown(subject, course).stream()
                        .map(it -> commitments.read(it, page.now()))
                        .toList();
        List<CaseClock> clocks = shown.stream().map(it -> clock(page, it)).toList();
        List<Row> rows = shown.stream().map(it -> row(page, it.commitment())).toList();
        return new CaseClocks(
                clocks, rows.isEmpty() ? null : CountedTime.together(rows, page.now()));
    }

    /**
     * The leading one first; of each kind that which is awaited, else the last that started, since
     * a call that is logged later starts one before another; and every one that was not kept.
     */
    private List<Commitment> shown(Case subject, Course course) {
        Map<Object, Commitment> last = new LinkedHashMap<>();
        course.leading()
                .filter(it -> isShown(subject, it))
                .ifPresent(it -> last.put(it.kind(), it));
        course.all().stream()
                .filter(it -> isShown(subject, it))
                .forEach(it -> last.merge(it.kind(), it, ClockSheets::later));
        List<Commitment> shown = new ArrayList<>(last.values());
        course.all().stream()
                .filter(it -> it.outcome().breachedAt() != null && !shown.contains(it))
                .forEach(shown::add);
        return shown;
    }

    /** What a change called off is told as long as its case is open: nothing ends in silence. */
    private boolean isShown(Case subject, Commitment it) {
        return it.cancelledAt() == null || (subject.isOpen() && isCalledOff(it));
    }

    private boolean isCalledOff(Commitment it) {
        return it.cancelledAt() != null && Fact.cancellation(commitments.facts(it)).isOfChange();
    }

    private static Commitment later(Commitment one, Commitment other) {
        if (one.isPending() != other.isPending()) {
            return one.isPending() ? one : other;
        }
        return other.startedAt().isAfter(one.startedAt()) ? other : one;
    }

    private Row row(Page page, Commitment it) {
        return CountedTime.row(
                page.text("promise." + it.kind().key()),
                it,
                CountedTime.named(
                        page,
                        commitments.toldIntervals(it, page.now()),
                        cause -> ClockHistories.state(page, cause)),
                page.now());
    }

    private CaseClock clock(Page page, Reading reading) {
        Commitment it = reading.commitment();
        return new CaseClock(
                it.id(),
                page.text("promise." + it.kind().key()),
                ClockChips.of(reading).orElse(null),
                it.cancelledAt() == null ? "" : over(page, it),
                limit(page, it),
                whys.of(page, commitments.explain(it)),
                histories.of(page, it),
                it.isToBeExplainedAt(page.now()));
    }

    /** What is said in place of a chip of what is no longer awaited. */
    private String over(Page page, Commitment it) {
        return page.text(isCalledOff(it) ? "desk.clock.called-off" : "desk.clock.over");
    }

    /** Nobody is told the limit of what stands still, or stood still when it was called off. */
    private static String limit(Page page, Commitment it) {
        if (it.isPaused() || (it.cancelledAt() != null && it.isStanding())) {
            return "";
        }
        String key = it.cancelledAt() == null ? "desk.clock.limit" : "desk.clock.limit.former";
        return page.text(key, page.times().full(it.limitAt()));
    }
}
