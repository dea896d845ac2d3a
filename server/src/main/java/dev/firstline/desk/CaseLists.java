package dev.firstline.desk;

import static java.util.stream.Collectors.joining;

import dev.firstline.access.Actor;
import dev.firstline.casepages.ClockChips;
import dev.firstline.casepages.PriorityMarks;
import dev.firstline.casepages.StateBadges;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Reading;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.queues.QueueRow;
import dev.firstline.web.Page;
import dev.firstline.web.view.DeskRow;
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

    /** The longest list that is shown; whoever works from the top never needs the rest. */
    public static final int MOST = 100;

    private final Commitments commitments;
    private final Programmes programmes;

    CaseLists(Commitments commitments, Programmes programmes) {
        this.commitments = commitments;
        this.programmes = programmes;
    }

    /**
     * A list in its order; who has a case is said unless it is the reader.
     *
     * @param all how many there are, of which these are the first
     */
    public CaseList of(Page page, Actor actor, List<QueueRow> cases, int all) {
        return new CaseList(rows(page, actor, cases), all);
    }

    /** The rows alone, of a part of a list. */
    public List<DeskRow> rows(Page page, Actor actor, List<QueueRow> cases) {
        Programme programme = programmes.current();
        Map<CaseId, Reading> clocks =
                commitments.readLatest(cases.stream().map(QueueRow::caseId).toList(), page.now());
        return cases.stream()
                .map(it -> row(page, actor, programme, it, clocks.get(it.caseId())))
                .toList();
    }

    private static DeskRow row(
            Page page, Actor actor, Programme programme, QueueRow row, @Nullable Reading clock) {
        String number = Long.toString(row.number());
        boolean mine = Objects.equals(row.ownerId(), actor.personId());
        return new DeskRow(
                "/desk/cases/" + number,
                PriorityMarks.of(programme, row.priority(), page.wording()),
                number,
                row.subject(),
                detail(row),
                mine || row.owner() == null ? "" : row.owner(),
                badge(page, row.state()),
                ClockChips.of(clock).orElse(null));
    }

    /** That somebody works on it, or will, is no news. */
    private static @Nullable StateBadge badge(Page page, CaseState state) {
        return state == CaseState.NEW || state == CaseState.IN_PROGRESS
                ? null
                : StateBadges.of(state, Viewpoint.STAFF, page.wording());
    }

    /** "Acme · Ana Pop"; of a stranger the name alone. */
    private static String detail(QueueRow row) {
        return Stream.of(row.organisation(), row.requester())
                .filter(Objects::nonNull)
                .collect(joining(" · "));
    }
}
