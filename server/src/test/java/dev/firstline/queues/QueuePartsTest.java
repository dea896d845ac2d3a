package dev.firstline.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.Objects.requireNonNull;

import dev.firstline.access.Actor;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Ownerships;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Queues are read part by part, both ways. */
@FirstlineTest
@Isolated("it empties the queues")
class QueuePartsTest {

    private static final int AT_ONCE = 3;

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Queues queues;
    @Autowired private Ownerships ownerships;
    @Autowired private BusinessTime time;
    @Autowired private EndedCounts counts;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void eightWaitInTheOrderOfTheirPromises() {
        jdbc.sql("delete from queue_entry").update();
        for (String priority : List.of("low", "high", "medium", "high", "low", "medium", "low")) {
            life.asked(cast.ana(), "Waits", priority);
        }
        life.asked(cast.stranger(), "Nothing is promised");
        jdbc.sql("update queue_entry set queue = 'tier-1'").update();
    }

    @Test
    void toTheEndAndBackWithoutLossOrDoubling() {
        List<CaseId> all = ids(waiting(Place.start(), 100));
        assertThat(all).hasSize(8);
        List<Part<QueueRow>> parts = toTheEnd();
        assertThat(parts.stream().flatMap(it -> ids(it).stream()).toList()).isEqualTo(all);
        List<CaseId> back = new ArrayList<>();
        Part<QueueRow> part = parts.getLast();
        while (part.hasEarlier()) {
            part = waiting(Place.before(carried(part.items().getFirst())));
            back.addAll(0, ids(part));
        }
        assertThat(back).isEqualTo(all.subList(0, 6));
    }

    @Test
    void countsAreThoseOfTheRows() {
        assertThat(waiting()).containsEntry("tier-1", 8);
        ownerships.takeNext(ion(), "tier-1");
        life.asked(cast.ana(), "Waits too");
        jdbc.sql("update queue_entry set queue = 'tier-2' where owner_id is null and rank = 0")
                .update();
        jdbc.sql("delete from queue_entry where queue = 'tier-1' and due_at = 'infinity'").update();
        assertThat(waiting()).isEqualTo(counted());
        jdbc.sql("update queue_count set counter = -1 - counter").update();
        counts.run();
        assertThat(jdbc.sql("select max(counter) from queue_count").query(Integer.class).single())
                .isZero();
        assertThat(waiting()).isEqualTo(counted());
    }

    private Map<String, Integer> waiting() {
        return queues.count(ion(), time.instant()).waiting();
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counted = new HashMap<>();
        jdbc.sql("select queue, waiting from waiting_cases")
                .query(
                        row -> {
                            counted.put(row.getString(1), row.getInt(2));
                        });
        return counted;
    }

    @Test
    void fromAPlaceWhoseCaseWasTaken() {
        List<CaseId> all = ids(waiting(Place.start(), 100));
        QueuePlace place = carried(waiting(Place.start()).items().getLast());
        for (int i = 0; i < AT_ONCE; i++) {
            ownerships.takeNext(ion(), "tier-1");
        }
        assertThat(ids(waiting(Place.after(place)))).isEqualTo(all.subList(3, 6));
    }

    @Test
    void byTimeAlone() {
        var end = time.instant().plus(Duration.ofDays(365));
        List<CaseId> all = ids(queues.listDueBefore(ion(), end, Place.start(), 100));
        var first = queues.listDueBefore(ion(), end, Place.start(), AT_ONCE);
        var second =
                queues.listDueBefore(
                        ion(), end, Place.after(carried(first.items().getLast())), AT_ONCE);
        assertThat(all).hasSize(7);
        assertThat(ids(second)).isEqualTo(all.subList(3, 6));
        assertThat(
                        queues.listDueBefore(
                                ion(),
                                end,
                                Place.before(carried(second.items().getFirst())),
                                AT_ONCE))
                .extracting(it -> ids(it))
                .isEqualTo(all.subList(0, 3));
    }

    @Test
    void whichAreTheActorsOwn() {
        for (int i = 0; i < 4; i++) {
            ownerships.takeNext(ion(), "tier-1");
        }
        var first = queues.listOwned(ion(), cast.ion().id(), Place.start(), AT_ONCE);
        var rest =
                queues.listOwned(
                        ion(),
                        cast.ion().id(),
                        Place.after(carried(first.items().getLast())),
                        AT_ONCE);
        assertThat(first.hasLater()).isTrue();
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.hasLater()).isFalse();
    }

    @Test
    void togetherWithWhatStandsBesideThem() {
        jdbc.sql(
                        """
                update queue_entry
                   set awaits_approval = true
                 where case_id in (select case_id from queue_entry order by case_id limit 2)
                """)
                .update();
        QueueInSight seen = see(Place.start(), AT_ONCE);
        assertThat(ids(seen.awaiting()))
                .hasSize(2)
                .doesNotContainAnyElementsOf(ids(waiting(Place.start(), 100)));
        assertThat(seen.waiting().items()).hasSize(AT_ONCE);
        assertThat(seen.counts()).isEqualTo(queues.count(ion(), time.instant()));
        assertThat(seen.counts().waiting("tier-1")).isEqualTo(6);
        QueueInSight next = see(Place.after(carried(seen.waiting().items().getLast())), AT_ONCE);
        assertThat(next.awaiting().items()).isEmpty();
        assertThat(next.waiting().items()).hasSize(AT_ONCE);
    }

    @Test
    void neverFromWhatIsNoPlace() {
        for (String typed :
                List.of("", "1", "1_-_5", "x_-_1_1", "1_-_1_1'", "1_-_9999999999999999999_1")) {
            assertThatThrownBy(() -> QueuePlace.read(typed, null)).isInstanceOf(Refused.class);
        }
    }

    private List<Part<QueueRow>> toTheEnd() {
        List<Part<QueueRow>> parts = new ArrayList<>(List.of(waiting(Place.start())));
        while (parts.getLast().hasLater()) {
            parts.add(waiting(Place.after(carried(parts.getLast().items().getLast()))));
        }
        return parts;
    }

    private Part<QueueRow> waiting(Place<QueuePlace> place) {
        return waiting(place, AT_ONCE);
    }

    private Part<QueueRow> waiting(Place<QueuePlace> place, int limit) {
        return see(place, limit).waiting();
    }

    private QueueInSight see(Place<QueuePlace> place, int limit) {
        return queues.see(ion(), "tier-1", place, limit, time.instant());
    }

    /** As an address carries it from one part to the next. */
    private static QueuePlace carried(QueueRow row) {
        QueuePlace place = requireNonNull(row.place());
        return requireNonNull(QueuePlace.read(place.text(), null).key());
    }

    private static List<CaseId> ids(Part<QueueRow> part) {
        return part.items().stream().map(QueueRow::caseId).toList();
    }

    private Actor ion() {
        return cast.ion().actor();
    }
}
