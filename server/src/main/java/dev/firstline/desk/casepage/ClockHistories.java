package dev.firstline.desk.casepage;

import dev.firstline.access.PersonId;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.CaseState;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Count;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.PutOffs;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened to a clock, a sentence for each of its facts (COM-6, COM-9). */
@Component
class ClockHistories {

    private final Commitments commitments;
    private final PutOffs putOffs;
    private final People people;

    ClockHistories(Commitments commitments, PutOffs putOffs, People people) {
        this.commitments = commitments;
        this.putOffs = putOffs;
        this.people = people;
    }

    List<String> of(Page page, Commitment clock) {
        List<String> history = new ArrayList<>();
        Count before = null;
        Instant late = null;
        boolean still = false;
        boolean off = false;
        Instant met = null;
        List<Fact> facts = commitments.facts(clock);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            history.add(
                    still && fact.type() == Fact.Type.RECOUNTED && !fact.isSame()
                            ? recountedStill(page, clock, facts.subList(0, i + 1))
                            : sentence(page, fact, before, how(fact, met, late), still, off));
            met = met(met, fact);
            off = isOff(off, fact);
            before = fact.count() == null ? before : fact.count();
            late = fact.type() == Fact.Type.BREACHED ? fact.at() : late;
            still = stands(still, fact);
        }
        return history;
    }

    /**
     * @param how it was met, where it was
     * @param still whether it stood still before
     * @param off whether it was promised no more before
     */
    private String sentence(
            Page page, Fact fact, @Nullable Count before, String how, boolean still, boolean off) {
        String key = "desk.clock.fact." + fact.type().key();
        String at = page.times().exact(fact.at());
        Count count = fact.count();
        return switch (fact.type()) {
            case STARTED -> page.text(key, at, limit(page, count));
            case RESUMED ->
                    off ? page.text(key + ".off", at) : page.text(key, at, limit(page, count));
            case REOPENED ->
                    fact.isOfChange()
                            ? again(page, key, at, fact, still ? null : before)
                            : page.text(key + said(fact), at, limit(page, count));
            case RECOUNTED ->
                    page.text(
                            key + (fact.isSame() ? ".same" : isKept(before, count) ? ".kept" : ""),
                            at,
                            page.text("desk.clock.cause." + fact.change()),
                            limit(page, before),
                            limit(page, count));
            case PAUSED -> page.text(key + (off ? ".off" : ""), at, state(page, fact.cause()));
            case MET -> page.text(key + how, at);
            case CANCELLED ->
                    fact.isOfChange()
                            ? ofChange(page, key, at, fact)
                            : page.text(key + said(fact), at);
            case BREACHED ->
                    fact.cause().isEmpty()
                            ? page.text(key, at)
                            : page.text(
                                    key + ".held", at, HandsWords.say(page, fact, worker(fact)));
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

    /** Whether it is promised no more after a fact. */
    private static boolean isOff(boolean before, Fact fact) {
        return switch (fact.type()) {
            case CANCELLED -> true;
            case REOPENED, MET -> false;
            case STARTED, PAUSED, RESUMED, RECOUNTED, BREACHED, ANNOTATED -> before;
        };
    }

    /** Nobody is told a limit while a clock stands still: but what was left of it, and is. */
    private String recountedStill(Page page, Commitment clock, List<Fact> until) {
        Fact fact = until.getLast();
        String key = "desk.clock.fact.recounted.still";
        String at = page.times().exact(fact.at());
        String cause = page.text("desk.clock.cause." + fact.change());
        return putOffs.findLeft(clock, until)
                .map(
                        it ->
                                page.text(
                                        key + ".left",
                                        at,
                                        cause,
                                        page.duration(it.before()),
                                        page.duration(it.after())))
                .orElseGet(() -> page.text(key, at, cause));
    }

    /** Of which change it came that something is promised no more. */
    private static String ofChange(Page page, String key, String at, Fact fact) {
        return page.text(key + ".promised", at, page.text("desk.clock.cause." + fact.cause()));
    }

    /**
     * The same of what is promised again.
     *
     * @param before how it was counted, null for one that stands still
     */
    private static String again(
            Page page, String key, String at, Fact fact, @Nullable Count before) {
        String changed = page.text("desk.clock.cause." + fact.cause());
        return before == null
                ? page.text(key + ".promised.still", at, changed)
                : page.text(
                        key + ".promised",
                        at,
                        changed,
                        limit(page, before),
                        limit(page, fact.count()));
    }

    /** Of which cause it is told, where that is another than usual. */
    private static String said(Fact fact) {
        return fact.cause().isEmpty() ? "" : "." + fact.cause();
    }

    private static String limit(Page page, @Nullable Count count) {
        Instant limit = count == null ? page.now() : count.limitAt();
        return page.times().exact(limit);
    }

    static String state(Page page, String key) {
        return StateBadges.word(CaseState.of(key), Viewpoint.STAFF, page.wording());
    }

    private @Nullable Person worker(Fact breach) {
        return breach.by() == null ? null : people.find(breach.by()).orElse(null);
    }

    private String name(Page page, @Nullable PersonId by) {
        return by == null ? page.text("web.product") : people.find(by).map(Person::name).orElse("");
    }
}
