package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import dev.firstline.cast.Visits;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
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

/** Clocks that stand still, go on, or come to an end before their limit, as they are told. */
@FirstlineTest
class StandstillTest {

    /** So much of the time is counted when it stands still. */
    private static final Duration BEFORE = Duration.parse("PT2H0M30S");

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

    @BeforeEach
    void elmIsPromisedASolutionWithinTwentyHoursOfAnyDay() {
        received = time.instant().minus(Duration.ofHours(10)).truncatedTo(ChronoUnit.MINUTES);
        elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(
                                List.of(),
                                "coverage: 24x7\ntargets: { high: { resolution: 15h }, medium: { resolution: 20h } }",
                                null),
                "Bought.");
    }

    @Test
    @Requirement({"COM-7.adds-up", "COM-7.in-words", "XPL-1.clock"})
    void saysSoFarAndNotAsPromised() throws Exception {
        Case waiting = waiting();
        String page = Visits.body(desk.get(elm.contact(), "/requests/" + waiting.number()));
        assertThat(page)
                .contains(
                        "Together 2 h so far, of 20 h promised: the clock stands still, 18 h left.")
                .contains("It stands still: 18 h left when it goes on")
                .doesNotContain("as promised");
    }

    @Test
    @Requirement("COM-7.drawn")
    void isDrawnWithoutALimitUntilItGoesOn() throws Exception {
        Case waiting = waiting();
        String flags = "svg[aria-label$=Resolution] .timeline-flag.limit";
        assertThat(desk.see(cast.ion(), waiting).select("svg[aria-label$=Resolution]")).hasSize(1);
        assertThat(desk.see(cast.ion(), waiting).select(flags)).isEmpty();
        after(5, () -> life.goneOn(waiting));
        assertThat(desk.see(cast.ion(), waiting).select(flags)).hasSize(1);
    }

    @Test
    @Requirement({"CAS-8.timeline", "COM-5.clock-pauses"})
    void standsInTheHistoryWithWhatIsPromisedThen() throws Exception {
        Case waiting = waiting();
        after(5, () -> life.goneOn(waiting));
        Commitment on = resolution(waiting);
        assertThat(on.limitAt()).isEqualTo(received.plus(Duration.ofHours(25)).minus(BEFORE));
        assertThat(timelines.list(waiting))
                .filteredOn(
                        it ->
                                it.type() == EventType.PROMISE_PAUSED
                                        || it.type() == EventType.PROMISE_RESUMED)
                .extracting(CaseEvent::from, CaseEvent::to)
                .containsExactly(
                        tuple("resolution", "waiting-for-customer"),
                        tuple("resolution", on.limitAt().toString()));
        assertThat(desk.see(cast.ion(), waiting).select(".history li").eachText())
                .anyMatch(it -> it.contains("Resolution: stands still, waiting for customer"))
                .anyMatch(it -> it.contains("The clock goes on: Resolution by "));
    }

    @Test
    @Requirement({"CAS-8.timeline", "COM-6.not-silent"})
    void isCountedAnewWithoutALimit() throws Exception {
        Case waiting = waiting();
        after(4, () -> life.prioritised(waiting, "high", "It is worse."));
        var page = desk.see(cast.ion(), waiting);
        assertThat(page.select(".history li").eachText())
                .anyMatch(
                        it ->
                                it.matches(
                                        ".*Resolution: counted anew while the clock stands"
                                                + " still; before, .* were left, now .*"))
                .filteredOn(it -> it.contains("Resolution: promised by"))
                .hasSize(1);
        assertThat(page.select(".case-clock-facts").text())
                .containsPattern(
                        "counted anew while the clock stands still, since the priority changed:"
                                + " before .* left, now ");
    }

    @Test
    @Requirement("COM-7.adds-up")
    void isToldToTheAnswerThatCameBeforeTheLimit() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Export stops"));
        after(1, () -> life.answered(asked, "We look at it."));
        after(2, () -> life.resolved(asked, "Try again."));
        Commitment met = resolution(asked);
        assertThat(commitments.intervals(met, time.instant()))
                .singleElement()
                .satisfies(it -> assertThat(it.duration()).isEqualTo(Duration.ofHours(2)));
        String page = Visits.body(desk.get(elm.contact(), "/requests/" + asked.number()));
        assertThat(page).contains("Together 2 h, of 20 h promised.", "Resolution");
        assertThat(desk.see(cast.ion(), asked).select(".timeline-table tr").eachText())
                .anyMatch(it -> it.startsWith("counted") && it.endsWith(" 2 h"))
                .noneMatch(it -> it.endsWith(" 20 h"));
    }

    @Test
    @Requirement("COM-7.adds-up")
    void isToldToItsLimitWhereItWasLateBefore() throws Exception {
        received = received.minus(Duration.ofDays(1));
        Case asked = after(0, () -> life.asked(elm.contact(), "Export stops"));
        after(25, () -> life.waiting(asked, "Which release?"));
        String page = Visits.body(desk.get(elm.contact(), "/requests/" + asked.number()));
        assertThat(page).contains("Together 20 h, as promised.").doesNotContain("so far");
    }

    /** Ten minutes before its fifteen hours were over: the grace counts from then. */
    @Test
    @Requirement({"COM-6.grace", "COM-7.in-words"})
    void namesTheGraceThatItsSumIncludes() throws Exception {
        received = received.minus(Duration.ofHours(6));
        Case asked = after(0, () -> life.asked(elm.contact(), "Export stops"));
        time.replaying(
                received.plus(Duration.ofMinutes(890)),
                () -> life.prioritised(asked, "high", "It is worse."));
        String page = Visits.body(desk.get(elm.contact(), "/requests/" + asked.number()));
        assertThat(page)
                .contains(
                        "Together 15 h 20, as promised. When the promise changed, less than 30"
                                + " min of its 15 h were left: 30 min were given from then.");
    }

    @Test
    @Requirement("COM-7.intervals")
    void isToldOfNoTimeWhereItWasMetBeforeItStarted() throws Exception {
        received = received.plus(Duration.ofHours(12));
        Case asked = after(0, () -> life.asked(elm.contact(), "Export stops"));
        after(-1, () -> life.resolved(asked, "It works."));
        assertThat(commitments.intervals(resolution(asked), time.instant())).isEmpty();
    }

    @Test
    @Requirement({"COM-5.clock-pauses", "COM-9.due-instant"})
    void isNotLateByTimeInWhichItStoodStill() throws Exception {
        received = received.minus(Duration.ofDays(3));
        Case waiting = waiting();
        after(60, () -> life.resolved(waiting, "It works."));
        Commitment met = resolution(waiting);
        assertThat(met.metAt()).isAfter(met.limitAt());
        assertThat(met.stateAt(time.instant())).isEqualTo(Commitment.State.MET);
        assertThat(met.isMetLate()).isFalse();
        assertThat(desk.see(cast.ion(), waiting).select(".case-clock").text())
                .contains("solved in 2 h")
                .doesNotContain("done, late");
    }

    @Test
    @Requirement("COM-7.drawn")
    void isLateInTheTableAsItIsDrawn() throws Exception {
        received = received.minus(Duration.ofDays(3));
        Case asked = after(0, () -> life.asked(elm.contact(), "Export stops"));
        assertThat(desk.see(cast.ion(), asked).select(".timeline-table td").eachText())
                .contains("late");
    }

    private Case waiting() throws Exception {
        Case asked = after(0, () -> life.asked(elm.contact(), "Export stops"));
        return time.replaying(received.plus(BEFORE), () -> life.waiting(asked, "Which release?"));
    }

    private Case after(int hours, Callable<Case> step) throws Exception {
        return time.replaying(received.plus(Duration.ofHours(hours)), step);
    }

    private Commitment resolution(Case subject) {
        return commitments.list(subject.id()).stream()
                .filter(it -> it.kind() == CommitmentKind.RESOLUTION)
                .findFirst()
                .orElseThrow();
    }
}
