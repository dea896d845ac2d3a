package dev.firstline.desk;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.firstline.access.Actor;
import dev.firstline.casepages.ClockChips;
import dev.firstline.casepages.Extracts;
import dev.firstline.casepages.Pagers;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Excerpt;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Reading;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.queues.QueuePlace;
import dev.firstline.queues.QueueRow;
import dev.firstline.storage.ReadAhead;
import dev.firstline.web.Page;
import dev.firstline.web.view.DeskRow;
import dev.firstline.web.view.Extract;
import dev.firstline.web.view.Pager;
import dev.firstline.web.view.StateBadge;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Cases of a list as the desk shows them, their clocks read at once. */
@Component
public class CaseLists {

    /** How many are shown at once. */
    public static final int AT_ONCE = 50;

    private final ReadAhead ahead;
    private final Commitments commitments;
    private final Programmes programmes;

    CaseLists(ReadAhead ahead, Commitments commitments, Programmes programmes) {
        this.ahead = ahead;
        this.commitments = commitments;
        this.programmes = programmes;
    }

    /**
     * A part of a list in the order of queues; who has a case is said unless it is the reader.
     *
     * @param all how many there are in all
     */
    public CaseList of(
            Page page, Actor actor, Part<QueueRow> cases, Place<QueuePlace> place, int all) {
        return new CaseList(
                rows(page, actor, cases.items(), Map.of()), all, pager(page, cases, place));
    }

    public Pager pager(Page page, Part<QueueRow> cases, Place<QueuePlace> place) {
        return Pagers.of(page.path(), cases, place, row -> requireNonNull(row.place()).text());
    }

    /** Reads in one go what the lists of a page will show of their cases. */
    public void readAhead(Stream<QueueRow> cases) {
        ahead.ask(List.of(commitments.ahead(cases.map(QueueRow::caseId).toList())));
    }

    /** The rows alone, of a part of a list. */
    public List<DeskRow> rows(Page page, Actor actor, List<QueueRow> cases) {
        return rows(page, actor, cases, Map.of());
    }

    /** The same, with what was said on them. */
    public List<DeskRow> rows(
            Page page, Actor actor, List<QueueRow> cases, Map<CaseId, Excerpt> excerpts) {
        Programme programme = programmes.current();
        Map<CaseId, Reading> clocks =
                commitments.readLeading(cases.stream().map(QueueRow::caseId).toList(), page.now());
        return cases.stream()
                .map(
                        it ->
                                row(
                                        page,
                                        actor,
                                        programme,
                                        it,
                                        clocks.get(it.caseId()),
                                        Extracts.of(excerpts, it.caseId())))
                .toList();
    }

    private static DeskRow row(
            Page page,
            Actor actor,
            Programme programme,
            QueueRow row,
            @Nullable Reading clock,
            @Nullable Extract extract) {
        String number = Long.toString(row.number());
        boolean mine = Objects.equals(row.ownerId(), actor.personId());
        return new DeskRow(
                "/desk/cases/" + number,
                PriorityMarks.of(programme, row.priority(), page.wording()),
                number,
                row.subject(),
                detail(row),
                mine || row.owner() == null ? "" : row.owner(),
                badge(page, row),
                ClockChips.of(clock).orElse(null),
                extract);
    }

    /** That somebody works on it, or will, is no news. */
    private static @Nullable StateBadge badge(Page page, QueueRow row) {
        CaseState state = row.state();
        return state == CaseState.NEW || state == CaseState.IN_PROGRESS
                ? null
                : StateBadges.of(state, row.turn(), Viewpoint.STAFF, page.wording());
    }

    /** "Acme · Ana Pop"; of a stranger the name alone. */
    private static String detail(QueueRow row) {
        return Stream.of(row.organisation(), row.requester())
                .filter(Objects::nonNull)
                .collect(joining(" · "));
    }
}
