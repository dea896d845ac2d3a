package dev.firstline.admin.programme;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.commitments.DayRecount;
import dev.firstline.commitments.DayRecounts;
import dev.firstline.commitments.MovedClock;
import dev.firstline.web.Page;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the holidays of a version mean for running clocks, as pages show it (COM-6). */
@Component
class RecountSheets {

    private static final int AT_ONCE = 50;

    private final DayRecounts recounts;
    private final Cases cases;

    RecountSheets(DayRecounts recounts, Cases cases) {
        this.recounts = recounts;
        this.cases = cases;
    }

    /** Empty for a version that knew no other holidays, or does not hold yet. */
    Optional<RecountSheet> find(Page page, int version) {
        return recounts.find(version)
                .map(it -> new RecountSheet(words(page, it), it.movedClocks() > 0));
    }

    private static String words(Page page, DayRecount it) {
        return it.doneAt() == null
                ? page.text("programme.recount.under-way", it.left(), it.movedClocks())
                : page.text(
                        "programme.recount.done",
                        it.clocks(),
                        it.cases(),
                        page.times().full(it.doneAt()),
                        it.movedClocks(),
                        it.movedCases());
    }

    Part<MovedRow> moved(Page page, int version, Place<Long> place) {
        return recounts.listMoved(version, place, AT_ONCE).map(some -> rows(page, some));
    }

    private List<MovedRow> rows(Page page, List<MovedClock> some) {
        Map<CaseId, Case> about =
                cases.listByIds(some.stream().map(MovedClock::caseId).distinct().toList());
        return some.stream()
                .map(it -> row(page, it, Objects.requireNonNull(about.get(it.caseId()))))
                .toList();
    }

    private static MovedRow row(Page page, MovedClock it, Case subject) {
        return new MovedRow(
                it.place(),
                Long.toString(subject.number()),
                subject.origin().subject(),
                page.text("promise." + it.kind().key()),
                before(page, it),
                after(page, it));
    }

    /** Of one that stands still what is left: it has no limit meanwhile. */
    private static String before(Page page, MovedClock it) {
        return it.left() == null
                ? page.times().full(it.before())
                : page.text("programme.moved.left", page.duration(it.left().before()));
    }

    private static String after(Page page, MovedClock it) {
        return it.left() == null
                ? page.times().full(it.after())
                : page.text("programme.moved.left", page.duration(it.left().after()));
    }
}
