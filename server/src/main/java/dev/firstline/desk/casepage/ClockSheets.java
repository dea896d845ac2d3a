package dev.firstline.desk.casepage;

import dev.firstline.access.PersonId;
import dev.firstline.casepages.ClockChips;
import dev.firstline.casepages.CountedTime;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.casepages.Whys;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Count;
import dev.firstline.commitments.Course;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.Reading;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.web.Page;
import dev.firstline.web.view.ClockChip;
import dev.firstline.web.view.Timeline.Row;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clocks of a case, each with its "why?", what happened to it, and drawn (COM-7). */
@Component
class ClockSheets {

    private final Commitments commitments;
    private final People people;
    private final Whys whys;

    ClockSheets(Commitments commitments, People people, Whys whys) {
        this.commitments = commitments;
        this.people = people;
        this.whys = whys;
    }

    Course course(Case subject) {
        return commitments.course(subject.id());
    }

    /** The leading promise as it stands now, null where nothing was promised. */
    @Nullable Reading leading(Page page, Course course) {
        return course.leading().map(it -> commitments.read(it, page.now())).orElse(null);
    }

    CaseClocks show(Page page, Course course) {
        List<Reading> shown =
                shown(course).stream().map(it -> commitments.read(it, page.now())).toList();
        List<CaseClock> clocks = shown.stream().flatMap(it -> clock(page, it).stream()).toList();
        List<Row> rows = shown.stream().map(it -> row(page, it.commitment())).toList();
        return new CaseClocks(
                clocks, rows.isEmpty() ? null : CountedTime.together(rows, page.now()));
    }

    /** The leading one first; of each kind the last, and every one that was not kept. */
    private static List<Commitment> shown(Course course) {
        Map<Object, Commitment> last = new LinkedHashMap<>();
        course.leading().ifPresent(it -> last.put(it.kind(), it));
        for (Commitment it : course.all()) {
            if (it.cancelledAt() == null) {
                last.merge(it.kind(), it, (before, now) -> before.isPending() ? before : now);
            }
        }
        List<Commitment> shown = new ArrayList<>(last.values());
        course.all().stream()
                .filter(it -> it.outcome().breachedAt() != null && !shown.contains(it))
                .forEach(shown::add);
        return shown;
    }

    private Row row(Page page, Commitment it) {
        return CountedTime.row(
                page.text("promise." + it.kind().key()),
                it,
                CountedTime.named(
                        page,
                        commitments.toldIntervals(it, page.now()),
                        cause -> state(page, cause)));
    }

    private Optional<CaseClock> clock(Page page, Reading reading) {
        Commitment it = reading.commitment();
        Optional<ClockChip> chip = ClockChips.of(reading);
        return chip.map(
                drawn ->
                        new CaseClock(
                                it.id(),
                                page.text("promise." + it.kind().key()),
                                drawn,
                                it.isPaused() ? "" : page.times().full(it.limitAt()),
                                whys.of(page, commitments.explain(it)),
                                history(page, it),
                                it.isToBeExplainedAt(page.now())));
    }

    private List<String> history(Page page, Commitment clock) {
        List<String> history = new ArrayList<>();
        Count before = null;
        Instant late = null;
        boolean still = false;
        Instant met = null;
        for (Fact fact : commitments.facts(clock)) {
            history.add(
                    still && fact.type() == Fact.Type.RECOUNTED
                            ? recountedStill(page, fact)
                            : sentence(page, fact, before, how(fact, met, late)));
            met = met(met, fact);
            before = fact.count() == null ? before : fact.count();
            late = fact.type() == Fact.Type.BREACHED ? fact.at() : late;
            still = stands(still, fact);
        }
        return history;
    }

    /**
     * @param how it was met, where it was
     */
    private String sentence(Page page, Fact fact, @Nullable Count before, String how) {
        String key = "desk.clock.fact." + fact.type().key();
        String at = page.times().exact(fact.at());
        Count count = fact.count();
        return switch (fact.type()) {
            case STARTED, RESUMED -> page.text(key, at, limit(page, count));
            case REOPENED ->
                    fact.isOfChange()
                            ? ofChange(page, key, at, fact)
                            : page.text(key + said(fact), at, limit(page, count));
            case RECOUNTED ->
                    page.text(
                            isKept(before, count) ? key + ".kept" : key,
                            at,
                            page.text("desk.clock.cause." + cause(fact)),
                            limit(page, before),
                            limit(page, count));
            case PAUSED -> page.text(key, at, state(page, fact.cause()));
            case MET -> page.text(key + how, at);
            case CANCELLED ->
                    fact.isOfChange()
                            ? ofChange(page, key, at, fact)
                            : page.text(key + said(fact), at);
            case BREACHED -> page.text(key + said(fact), at);
            case ANNOTATED -> page.text(key, at, name(page, fact.by()), fact.cause());
        };
    }

    /** Whether it is promised until the same instant, however it is counted. */
    private static boolean isKept(@Nullable Count before, @Nullable Count now) {
        return before != null && now != null && before.limitAt().equals(now.limitAt());
    }

    /**
     * @param met when it had been met by what was noted before, where a call that was logged later
     *     had met it already; else null
     * @param late when it was due and not kept, null where that did not happen before
     */
    private static String how(Fact fact, @Nullable Instant met, @Nullable Instant late) {
        if (late == null) {
            return met == null ? "" : ".earlier";
        }
        if (fact.at().isAfter(late)) {
            return met == null ? ".late" : ".late.earlier";
        }
        return met == null || met.isAfter(late) ? ".after-all" : ".after-all.earlier";
    }

    /** When it is met after a fact; a solution that was none meets nothing. */
    private static @Nullable Instant met(@Nullable Instant before, Fact fact) {
        return switch (fact.type()) {
            case MET -> fact.at();
            case REOPENED -> null;
            case STARTED, PAUSED, RESUMED, RECOUNTED, CANCELLED, BREACHED, ANNOTATED -> before;
        };
    }

    /** Whether it stands still after a fact; a change that promises again moves none. */
    private static boolean stands(boolean before, Fact fact) {
        return switch (fact.type()) {
            case PAUSED -> true;
            case RESUMED -> false;
            case REOPENED -> before && fact.isOfChange();
            case STARTED, RECOUNTED, MET, CANCELLED, BREACHED, ANNOTATED -> before;
        };
    }

    /** Nobody is told a limit while a clock stands still. */
    private static String recountedStill(Page page, Fact fact) {
        return page.text(
                "desk.clock.fact.recounted.still",
                page.times().exact(fact.at()),
                page.text("desk.clock.cause." + cause(fact)));
    }

    /** Of which change it came that something is promised no more, or again. */
    private static String ofChange(Page page, String key, String at, Fact fact) {
        return page.text(key + ".promised", at, page.text("desk.clock.cause." + fact.cause()));
    }

    /** Of which cause it is told, where that is another than usual. */
    private static String said(Fact fact) {
        return fact.cause().isEmpty() ? "" : "." + fact.cause();
    }

    /** What changed; of the calendar's facts the version stands behind. */
    private static String cause(Fact fact) {
        return fact.cause().startsWith(Fact.HOLIDAY) ? "holiday" : fact.cause();
    }

    private static String limit(Page page, @Nullable Count count) {
        Instant limit = count == null ? page.now() : count.limitAt();
        return page.times().exact(limit);
    }

    private static String state(Page page, String key) {
        return StateBadges.word(CaseState.of(key), Viewpoint.STAFF, page.wording());
    }

    private String name(Page page, @Nullable PersonId by) {
        return by == null ? page.text("web.product") : people.find(by).map(Person::name).orElse("");
    }
}
