package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Place;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.DayRecount;
import dev.firstline.commitments.DayRecounts;
import dev.firstline.commitments.Fact;
import dev.firstline.commitments.MovedClock;
import dev.firstline.desk.Desk;
import dev.firstline.jobs.WorkLoop;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * Holidays that are published while cases run, in a database of their own. Each test publishes
 * another one: the day on which the answer is due that was promised last.
 */
@FirstlineTest
@TestPropertySource(properties = "firstline.public-url=https://holidays.example")
class HolidayRecountsTest {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    @Autowired private HolidayRecounts holidays;
    @Autowired private WorkLoop holidayRecountLoop;
    @Autowired private DayRecounts recounts;
    @Autowired private Alarms alarms;
    @Autowired private WaitingMail waiting;
    @Autowired private ClosedDays closed;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Cases cases;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient db;
    private Customer elm;

    @BeforeEach
    void elmHasAPlanAndNobodyElseCounts() throws InterruptedException {
        holidayRecountLoop.destroy();
        cast.maria();
        elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days),
                "Bought.");
    }

    @Test
    @Requirement({
        "COM-6.holidays-apply",
        "COM-6.version-kept",
        "COM-6.not-silent",
        "COM-7.adds-up",
        "PRG-2.running-cases-keep"
    })
    void moveWhatRunsAndKeepWhatWasPromised() {
        Case subject = asked();
        Commitment before = answer(subject);
        int version = closed.on(before);
        finish();
        Commitment after = answer(subject);
        assertThat(after.limitAt()).isAfter(before.limitAt());
        assertThat(after.startedAt()).isEqualTo(before.startedAt());
        assertThat(after.programmeVersion()).isEqualTo(before.programmeVersion());
        assertThat(causes(after)).containsExactly("", "holiday:" + version);
        assertThat(counted(after)).isEqualTo(Duration.ofHours(24));
        assertThat(queued(subject)).isEqualTo(commitments.course(subject.id()).dueAt());
        assertThat(timelines.list(cases.get(subject.id())))
                .extracting(CaseEvent::type)
                .contains(EventType.PROMISE_RECOUNTED);
        assertThat(desk.see(cast.ion(), subject).select(".case-clock-facts").text())
                .contains("since a day of the calendar changed");
    }

    @Test
    @Requirement("COM-6.moved-reported")
    void areReportedOnPagesAndByMail() {
        Case subject = asked();
        int version = closed.on(answer(subject));
        String address = "/admin/programme/versions/" + version;
        assertThat(recounts.find(version)).isEmpty();
        transaction.executeWithoutResult(_ -> holidays.goOn(1));
        assertThat(desk.see(cast.adam(), address).text()).contains("Running clocks are counted");
        finish();
        DayRecount report = recounts.find(version).orElseThrow();
        assertThat(report.doneAt()).isNotNull();
        assertThat(report.movedClocks()).isPositive().isLessThanOrEqualTo(report.clocks());
        assertThat(recounts.listMoved(version, Place.start(), 1_000).items())
                .extracting(MovedClock::caseId)
                .contains(subject.id());
        assertThat(desk.see(cast.adam(), address).select("a[href$=/moved]")).hasSize(1);
        assertThat(desk.see(cast.aura(), address + "/moved").select("th a").eachAttr("href"))
                .contains(Desk.address(subject));
        assertThat(waiting.last(cast.maria()).text())
                .contains("other holidays count", Long.toString(subject.number()), ", before ");
    }

    @Test
    @Requirement({"COM-6.not-silent", "COM-7.adds-up"})
    void leaveAnAnswerAsItWasTold() {
        Case subject = asked();
        Commitment before = answer(subject);
        life.answered(subject, "Which file system?");
        Commitment met = answer(subject);
        closed.on(before);
        finish();
        assertThat(answer(subject)).isEqualTo(met);
        assertThat(counted(met))
                .isCloseTo(commitments.read(met, Instant.now()).left(), Duration.ofSeconds(1));
    }

    @Test
    @Requirement({"COM-9.never-disappears", "COM-6.not-silent"})
    void leaveLateWhatIsLate() throws Exception {
        Instant longAgo = Instant.now().minus(Duration.ofDays(20));
        Case subject = past.at(longAgo.atZone(BUCHAREST).toLocalDateTime().toString(), this::asked);
        finish();
        while (alarms.sound()) {
            // Until all that is due is found.
        }
        Commitment late = answer(subject);
        assertThat(late.outcome().breachedAt()).isEqualTo(late.limitAt());
        closed.on(late);
        finish();
        assertThat(answer(subject)).isEqualTo(late);
    }

    @Test
    void waitUntilTheVersionHolds() {
        Case subject = asked();
        Commitment before = answer(subject);
        int version = closed.on(before, "holdsFrom: 2190-01-01T00:00Z");
        finish();
        assertThat(answer(subject).limitAt()).isEqualTo(before.limitAt());
        assertThat(recounts.find(version)).isEmpty();
    }

    @Test
    void goOnAfterABatchThatWasKilled() {
        List<Case> all = asked(4);
        int version = closed.on(answer(all.getFirst()));
        transaction.executeWithoutResult(
                status -> {
                    assertThat(holidays.goOn(100)).isTrue();
                    status.setRollbackOnly();
                });
        assertThat(recounts.find(version)).isEmpty();
        transaction.executeWithoutResult(_ -> holidays.goOn(1));
        finish();
        assertThat(all).allSatisfy(it -> assertThat(causes(answer(it))).hasSize(2));
    }

    @Test
    void mayBeCountedByTwoAtOnce() {
        List<Case> all = asked(12);
        int version = closed.on(answer(all.getFirst()));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::finishInSmallParts),
                        CompletableFuture.runAsync(this::finishInSmallParts))
                .join();
        finish();
        assertThat(all).allSatisfy(it -> assertThat(causes(answer(it))).hasSize(2));
        assertThat(recounts.find(version).orElseThrow().left()).isZero();
        assertThat(countMails(version)).isEqualTo(1);
    }

    @Test
    void areNotEndedWhileACaseIsHeld() {
        Case held = asked();
        int version = closed.on(answer(held));
        transaction.executeWithoutResult(
                _ -> {
                    cases.getForChange(held.id());
                    CompletableFuture.runAsync(this::finish).join();
                });
        assertThat(recounts.find(version).orElseThrow().doneAt()).isNull();
        finish();
        assertThat(causes(answer(held))).hasSize(2);
        assertThat(recounts.find(version).orElseThrow().doneAt()).isNotNull();
    }

    @Test
    @Requirement("COM-6.holidays-apply")
    void areFoundByWhoeverChangesTheCaseBefore() {
        Case subject = asked();
        int version = closed.on(answer(subject));
        life.taken(subject);
        assertThat(causes(answer(subject))).containsExactly("", "holiday:" + version);
        Commitment moved = answer(subject);
        finish();
        assertThat(answer(subject)).isEqualTo(moved);
    }

    private Case asked() {
        return life.asked(elm.contact(), "Export stops");
    }

    private List<Case> asked(int many) {
        return IntStream.range(0, many).mapToObj(_ -> asked()).toList();
    }

    private void finish() {
        while (holidays.goOn()) {
            // Until nothing is left.
        }
    }

    private void finishInSmallParts() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> holidays.goOn(2)));
        }
    }

    private Commitment answer(Case subject) {
        return commitments.list(subject.id()).stream()
                .filter(it -> it.kind() == CommitmentKind.INITIAL_RESPONSE)
                .findFirst()
                .orElseThrow();
    }

    /** Of its start and its recounts. */
    private List<String> causes(Commitment clock) {
        return commitments.facts(clock).stream()
                .filter(it -> it.type() == Fact.Type.STARTED || it.type() == Fact.Type.RECOUNTED)
                .map(Fact::cause)
                .toList();
    }

    private Duration counted(Commitment clock) {
        return commitments.intervals(clock, Instant.now()).stream()
                .filter(it -> it.why() == Reason.COUNTED)
                .map(HolidayRecountsTest::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration length(Interval it) {
        return Duration.between(it.from(), it.to());
    }

    private Instant queued(Case subject) {
        return db.sql("select due_at from queue_entry where case_id = :id")
                .param("id", subject.id().value())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private int countMails(int version) {
        return db.sql("select count(*) from outgoing_mail where cause = :cause")
                .param("cause", "holidays:" + version)
                .query(Integer.class)
                .single();
    }
}
