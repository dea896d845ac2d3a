package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Who gets which case of a queue (CAS-2). */
@FirstlineTest
@Isolated("it empties a queue in which others wait")
class TakeNextTest {

    private static final String QUEUE = "tier-1";

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Ownerships ownerships;
    @Autowired private BusinessTime time;
    @Autowired private JdbcClient db;
    @Autowired private TransactionTemplate transaction;

    /**
     * Other tests leave cases there; one that a job looks at is passed over until it has done so.
     */
    @BeforeEach
    void nothingWaits() {
        assertThat(
                        Stream.generate(() -> next().isEmpty() && waiting() == 0)
                                .limit(2_000)
                                .anyMatch(it -> it))
                .isTrue();
    }

    private int waiting() {
        return db.sql(
                        "select count(*) from queue_entry where queue = :queue and owner_id is null and not awaits_approval")
                .param("queue", QUEUE)
                .query(Integer.class)
                .single();
    }

    @Test
    @Requirement("CAS-2.order-high-first")
    void highGoesFirstHoweverLateTheOthersAre() throws Exception {
        askedAgo(Duration.ofDays(60), "low");
        Case high = askedAgo(Duration.ZERO, "high");
        assertThat(next()).map(Case::number).contains(high.number());
    }

    @Test
    @Requirement("CAS-2.order-limit")
    void thenWhatIsDueFirstEvenIfItCameLater() throws Exception {
        Case low = askedAgo(Duration.ofHours(1), "low");
        Case medium = askedAgo(Duration.ZERO, "medium");
        assertThat(numbers(2)).containsExactly(medium.number(), low.number());
    }

    /** Nothing counts on a Saturday: both are due at the same moment. */
    @Test
    @Requirement("CAS-2.order-age")
    void thenWhatIsOlder() throws Exception {
        Instant saturday =
                OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC)
                        .with(TemporalAdjusters.previous(DayOfWeek.SATURDAY))
                        .with(LocalTime.of(9, 0))
                        .toInstant();
        Case younger = askedAt(saturday.plus(Duration.ofHours(1)), "low");
        Case older = askedAt(saturday, "low");
        assertThat(numbers(2)).containsExactly(older.number(), younger.number());
    }

    @Test
    @Requirement({"CAS-2.never-two", "INT-2.unique-number"})
    void manyWhoAskAtOnceGetACaseEachAndNeverTheSame() throws Exception {
        int many = 40;
        List<Long> opened = atOnce(many, () -> askedAgo(Duration.ZERO, "medium").number());
        assertThat(opened).doesNotHaveDuplicates();
        List<Long> taken = atOnce(many, () -> next().orElseThrow().number());
        assertThat(taken).containsExactlyInAnyOrderElementsOf(opened);
        assertThat(next()).isEmpty();
    }

    /** Else both may wait for each other: who changes a case holds it before its entry. */
    @Test
    @Requirement("CAS-2.never-two")
    void theEntryOfACaseThatIsPassedOverIsLeftToWhoeverChangesIt() throws Exception {
        Case held = askedAgo(Duration.ofHours(1), "medium");
        Case free = askedAgo(Duration.ZERO, "medium");
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            Future<Long> number =
                    transaction.execute(
                            _ -> {
                                hold("support_case where id", held);
                                Future<Long> other =
                                        threads.submit(() -> takeAndStay(taken, changed));
                                await(taken);
                                hold("queue_entry where case_id", held);
                                changed.countDown();
                                return other;
                            });
            assertThat(number.get()).isEqualTo(free.number());
        } finally {
            changed.countDown();
        }
    }

    private void hold(String row, Case it) {
        db.sql("set local lock_timeout = '5s'").update();
        db.sql("select 1 from " + row + " = :id for update")
                .param("id", it.id().value())
                .query(Integer.class)
                .single();
    }

    private Long takeAndStay(CountDownLatch taken, CountDownLatch changed) {
        return transaction.execute(
                _ -> {
                    long number = next().orElseThrow().number();
                    taken.countDown();
                    await(changed);
                    return number;
                });
    }

    private static void await(CountDownLatch what) {
        try {
            assertThat(what.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<Long> atOnce(int many, Callable<Long> work) throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            List<Future<Long>> all =
                    threads.invokeAll(Stream.generate(() -> work).limit(many).toList());
            return all.stream().map(Future::resultNow).toList();
        }
    }

    private Case askedAgo(Duration ago, String priority) throws Exception {
        return askedAt(time.instant().minus(ago), priority);
    }

    private Case askedAt(Instant at, String priority) throws Exception {
        return time.replaying(at, () -> life.asked(cast.ana(), "Next", priority));
    }

    private List<Long> numbers(int many) {
        return Stream.generate(() -> next().orElseThrow().number()).limit(many).toList();
    }

    private Optional<Case> next() {
        return ownerships.takeNext(cast.ion().actor(), QUEUE);
    }
}
