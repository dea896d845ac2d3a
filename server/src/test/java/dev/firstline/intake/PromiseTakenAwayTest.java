package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Fact;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;

/** What becomes of a case while a promise is taken away counts once it is promised again. */
@FirstlineTest
class PromiseTakenAwayTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private Desk desk;
    @Autowired private BusinessTime time;
    private Customer elm;
    private Instant received;

    /** Of medium nothing but the first answer is promised. */
    @BeforeEach
    void elmIsPromisedASolutionOfWhatIsUrgent() {
        received = time.instant().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.MINUTES);
        elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(
                                List.of(),
                                "coverage: 24x7\n"
                                        + "targets: { high: { initialResponse: 3h, workStart: 1h, nextResponse: 4h,"
                                        + " resolution: 20h } }",
                                null),
                "Bought.");
    }

    @Test
    @Requirement({"COM-5.clock-pauses", "COM-6.pauses-kept", "COM-9.due-instant"})
    void isNotLateForTimeInWhichTheCaseWaited() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        after(10, () -> life.answered(asked, "We look at it."));
        after(30, () -> life.prioritised(asked, "medium", "It is less."));
        after(35, () -> life.waiting(asked, "Which release?"));
        after(25 * 60 + 35, () -> life.written(asked, "The last one."));
        after(25 * 60 + 40, () -> life.prioritised(asked, "high", "It is more."));
        Commitment resolution = only(asked, CommitmentKind.RESOLUTION);
        assertThat(resolution.stateAt(minute(25 * 60 + 40))).isEqualTo(Commitment.State.RUNNING);
        assertThat(resolution.outcome().breachedAt()).isNull();
        assertThat(resolution.limitAt()).isEqualTo(minute(45 * 60));
        assertThat(commitments.facts(resolution))
                .extracting(Fact::type)
                .containsExactly(
                        Fact.Type.STARTED,
                        Fact.Type.CANCELLED,
                        Fact.Type.PAUSED,
                        Fact.Type.RESUMED,
                        Fact.Type.REOPENED);
        assertThat(told(asked))
                .contains(EventType.PROMISE_AGAIN)
                .doesNotContain(
                        EventType.PROMISE_BREACHED,
                        EventType.PROMISE_PAUSED,
                        EventType.PROMISE_RESUMED,
                        EventType.PROMISE_RECOUNTED);
    }

    @Test
    @Requirement({"COM-6.grace", "COM-9.due-instant"})
    void isGivenTheGraceWhereItsTimeIsOver() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        after(10, () -> life.prioritised(asked, "medium", "It is less."));
        after(130, () -> life.prioritised(asked, "high", "It is more."));
        Commitment start = only(asked, CommitmentKind.WORK_START);
        assertThat(start.outcome().breachedAt()).isNull();
        assertThat(start.startedAt()).isEqualTo(received);
        assertThat(start.count().graceFrom()).isEqualTo(minute(130));
        assertThat(start.limitAt()).isEqualTo(minute(160));
        assertThat(counted(start)).isEqualTo(Duration.ofMinutes(160));
        assertThat(desk.see(cast.ion(), asked).select(".case-clock-facts").text())
                .contains("promised again, since the priority changed", "before ", "now ");
    }

    /** It would have stood still: that is no less true for not being promised then. */
    @Test
    @Requirement({"COM-5.clock-pauses", "COM-6.pauses-kept", "COM-7.adds-up"})
    void stoodStillMeanwhile() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        after(60, () -> life.prioritised(asked, "medium", "It is less."));
        after(120, () -> life.waiting(asked, "Which release?"));
        after(7 * 60, () -> life.written(asked, "The last one."));
        after(8 * 60, () -> life.prioritised(asked, "high", "It is more."));
        Commitment resolution = only(asked, CommitmentKind.RESOLUTION);
        assertThat(resolution.limitAt()).isEqualTo(minute(25 * 60));
        assertThat(counted(resolution)).isEqualTo(Duration.ofHours(20));
        assertThat(desk.see(cast.ion(), asked).select(".case-clock-facts").text())
                .contains(
                        "stood still from then on, though not promised",
                        "would have gone on here, but was not promised then");
        assertThat(desk.see(cast.ion(), asked).select(".history li").eachText())
                .anyMatch(it -> it.contains("Resolution: promised again, by "));
        assertThat(course(asked)).contains("Resolution: promised again, by ");
    }

    @Test
    @Requirement({"COM-5.clock-pauses", "COM-6.pauses-kept", "COM-7.adds-up"})
    void stoodStillNoLongerThanTheCaseWaited() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        after(1, () -> life.waiting(asked, "Which release?"));
        after(5 * 60, () -> life.prioritised(asked, "medium", "It is less."));
        after(5 * 60 + 1, () -> life.written(asked, "The last one."));
        after(6 * 60 + 1, () -> life.prioritised(asked, "high", "It is more."));
        Commitment resolution = only(asked, CommitmentKind.RESOLUTION);
        assertThat(resolution.limitAt()).isEqualTo(minute(25 * 60));
        assertThat(commitments.intervals(resolution, resolution.limitAt()))
                .filteredOn(it -> it.why() == Reason.PAUSED)
                .singleElement()
                .satisfies(it -> assertThat(it.from()).isEqualTo(minute(1)))
                .satisfies(it -> assertThat(it.to()).isEqualTo(minute(5 * 60 + 1)));
        assertThat(told(asked)).endsWith(EventType.PROMISE_AGAIN);
    }

    @Test
    @Requirement({"COM-5.clock-pauses", "CAS-8.timeline"})
    void standsStillWhereItsCaseWaits() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        after(60, () -> life.prioritised(asked, "medium", "It is less."));
        after(120, () -> life.waiting(asked, "Which release?"));
        after(180, () -> life.prioritised(asked, "high", "It is more."));
        assertThat(only(asked, CommitmentKind.RESOLUTION).isPaused()).isTrue();
        var page = desk.see(cast.ion(), asked);
        assertThat(page.select(".case-clock-facts").text())
                .contains("counted from its own start; the clock stands still");
        assertThat(page.select(".history li").eachText())
                .anyMatch(it -> it.contains("Resolution: promised again; the clock stands still"));
        assertThat(course(asked)).contains("Resolution: promised again; the clock stands still");
        after(300, () -> life.written(asked, "The last one."));
        assertThat(only(asked, CommitmentKind.RESOLUTION).limitAt()).isEqualTo(minute(23 * 60));
    }

    @Test
    @Requirement({"COM-6.priority-changed", "COM-6.not-silent"})
    void isAnAnswerAwaitedStillWhereNobodyGaveIt() throws Exception {
        Case asked = askedAgain();
        after(30, () -> life.prioritised(asked, "medium", "It is less."));
        after(90, () -> life.prioritised(asked, "high", "It is more."));
        Commitment answer = only(asked, CommitmentKind.NEXT_RESPONSE);
        assertThat(answer.isPending()).isTrue();
        assertThat(answer.limitAt()).isEqualTo(minute(20 + 4 * 60));
    }

    @Test
    @Requirement("COM-6.priority-changed")
    void isNoAnswerThatWasGivenMeanwhile() throws Exception {
        Case asked = askedAgain();
        after(30, () -> life.prioritised(asked, "medium", "It is less."));
        after(60, () -> life.answered(asked, "It works now."));
        after(90, () -> life.prioritised(asked, "high", "It is more."));
        assertThat(only(asked, CommitmentKind.NEXT_RESPONSE).stateAt(minute(90)))
                .isEqualTo(Commitment.State.CANCELLED);
    }

    /** Answered, and asked again twenty minutes after it came in. */
    private Case askedAgain() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        after(10, () -> life.answered(asked, "We look at it."));
        return after(20, () -> life.written(asked, "And now?"));
    }

    private String course(Case asked) {
        return desk.see(elm.contact(), "/requests/" + asked.number()).text();
    }

    private Duration counted(Commitment it) {
        return commitments.intervals(it, it.limitAt()).stream()
                .filter(one -> one.why() == Reason.COUNTED)
                .map(Interval::duration)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<EventType> told(Case subject) {
        return timelines.list(subject).stream().map(CaseEvent::type).toList();
    }

    private Instant minute(int minutes) {
        return received.plus(Duration.ofMinutes(minutes));
    }

    private Case after(int minutes, Callable<Case> work) throws Exception {
        return time.replaying(minute(minutes), work);
    }

    private Commitment only(Case subject, CommitmentKind kind) {
        List<Commitment> some =
                commitments.list(subject.id()).stream().filter(it -> it.kind() == kind).toList();
        assertThat(some).hasSize(1);
        return some.getFirst();
    }
}
