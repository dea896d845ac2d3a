package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Past;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitment.State;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/** A call that is logged late answers by when it was made: between what was said around it. */
@FirstlineTest
@Requirement("COM-4.met-by-call")
class CallsInTheirOrderTest {

    private static final String PROMISES =
            """
            coverage: 24x7
            targets: { medium: { initialResponse: { goal: 1h, limit: 2h }, nextResponse: 2h } }
            """;

    @Autowired private Alarms alarms;
    @Autowired private Agreements agreements;
    @Autowired private Answers answers;
    @Autowired private Mergers mergers;
    @Autowired private Customers customers;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    /** Due at 12:00, answered in writing at 13:00; they had spoken at 11:00. */
    @Test
    @Requirement({"COM-9.never-disappears", "COM-7.in-words"})
    void becomeTheFirstAnswerThoughALateOneWasWritten() {
        past.unkept(
                () -> {
                    Case subject = at("10:00", () -> life.asked(elm(), "It stops"));
                    at("12:01", alarms::sound);
                    at("13:00", () -> life.answered(subject, "Which file system?"));
                    call(subject, "11:00", "14:00");
                    Commitment first = only(subject, CommitmentKind.INITIAL_RESPONSE);
                    assertThat(first.metAt()).isEqualTo(instant("11:00"));
                    assertThat(first.outcome().breachedAt()).isEqualTo(instant("12:00"));
                    assertThat(first.isKeptAfterAll()).isTrue();
                    assertThat(first.stateAt(instant("14:00"))).isEqualTo(State.MET);
                    assertThat(desk.see(cast.ion(), subject).text())
                            .contains("noted as not kept before the call was logged");
                    return subject;
                });
    }

    /** They spoke at 11:00; the customer wrote at 11:30, when that was not known yet. */
    @Test
    @Requirement("COM-1.next-response")
    void leaveWhatWasWrittenAfterThemToBeAnswered() {
        past.unkept(
                () -> {
                    Case subject = at("10:00", () -> life.asked(elm(), "It stops"));
                    at("11:30", () -> life.written(subject, "And it is slow."));
                    call(subject, "11:00", "11:40");
                    Commitment next = only(subject, CommitmentKind.NEXT_RESPONSE);
                    assertThat(next.startedAt()).isEqualTo(instant("11:30"));
                    assertThat(next.limitAt()).isEqualTo(instant("13:30"));
                    assertThat(next.isPending()).isTrue();
                    assertThat(timelines.list(cases.get(subject.id())))
                            .filteredOn(it -> it.type() == EventType.PROMISE_MADE)
                            .extracting(CaseEvent::at)
                            .contains(instant("11:30"));
                    return subject;
                });
    }

    /** What was written at 10:30 was answered at 13:00 only, half an hour late. */
    @Test
    @Requirement({"COM-1.next-response", "COM-9.due-instant"})
    void tellThatALaterAnswerWasLateForWhatWasWrittenBetween() {
        past.unkept(
                () -> {
                    Case subject = at("10:00", () -> life.asked(elm(), "It stops"));
                    at("10:30", () -> life.written(subject, "And it is slow."));
                    at("13:00", () -> life.answered(subject, "Which file system?"));
                    call(subject, "10:10", "14:00");
                    Commitment next = only(subject, CommitmentKind.NEXT_RESPONSE);
                    assertThat(next.startedAt()).isEqualTo(instant("10:30"));
                    assertThat(next.metAt()).isEqualTo(instant("13:00"));
                    assertThat(next.outcome().breachedAt()).isEqualTo(instant("12:30"));
                    assertThat(only(subject, CommitmentKind.INITIAL_RESPONSE).metAt())
                            .isEqualTo(instant("10:10"));
                    return subject;
                });
    }

    @Test
    @Requirement("COM-1.next-response")
    void answerNothingThatWasWrittenAfterThem() {
        past.unkept(
                () -> {
                    Case subject = at("10:00", () -> life.asked(elm(), "It stops"));
                    at("10:30", () -> life.answered(subject, "Which file system?"));
                    at("11:00", () -> life.written(subject, "The usual one."));
                    call(subject, "10:45", "11:30");
                    assertThat(only(subject, CommitmentKind.NEXT_RESPONSE).isPending()).isTrue();
                    assertThat(only(subject, CommitmentKind.INITIAL_RESPONSE).metAt())
                            .isEqualTo(instant("10:30"));
                    return subject;
                });
    }

    /** They spoke at 10:10; what came with the other case at 11:00 nobody had answered there. */
    @Test
    @Requirement({"COM-1.next-response", "CAS-7.merge"})
    void leaveWhatCameWithACaseThatWasMergedAfterThemToBeAnswered() {
        past.unkept(
                () -> {
                    Person asker = elm();
                    Case subject = at("10:00", () -> life.asked(asker, "It stops"));
                    Case other = at("10:30", () -> life.asked(asker, "It is slow"));
                    at("11:00", () -> merged(other, subject));
                    call(subject, "10:10", "11:30");
                    Commitment next = only(subject, CommitmentKind.NEXT_RESPONSE);
                    assertThat(next.startedAt()).isEqualTo(instant("11:00"));
                    assertThat(next.limitAt()).isEqualTo(instant("13:00"));
                    assertThat(next.isPending()).isTrue();
                    return subject;
                });
    }

    @Test
    @Requirement("CAS-7.merge")
    void answerWithWhatWasAnsweredOnTheOtherCaseBeforeItWasMerged() {
        past.unkept(
                () -> {
                    Person asker = elm();
                    Case subject = at("10:00", () -> life.asked(asker, "It stops"));
                    Case other = at("10:30", () -> life.asked(asker, "It is slow"));
                    at("10:45", () -> life.answered(other, "How slow?"));
                    at("11:00", () -> merged(other, subject));
                    call(subject, "10:10", "11:30");
                    assertThat(commitments.list(subject.id()))
                            .noneMatch(it -> it.kind() == CommitmentKind.NEXT_RESPONSE);
                    return subject;
                });
    }

    private Case merged(Case one, Case into) {
        return mergers.merge(
                cast.ion().actor(),
                CaseAsSeen.of(one.number()),
                into.number(),
                Said.of(Channel.PORTAL, "They are one."),
                false);
    }

    private void call(Case subject, String then, String logged) throws Exception {
        at(
                logged,
                () ->
                        answers.call(
                                cast.ion().actor(),
                                CaseAsSeen.of(subject.number()),
                                new Call(true, true),
                                instant(then),
                                Said.of(Channel.TELEPHONE, "We spoke.")));
    }

    private Commitment only(Case subject, CommitmentKind kind) {
        List<Commitment> some =
                commitments.list(subject.id()).stream().filter(it -> it.kind() == kind).toList();
        assertThat(some).hasSize(1);
        return some.getFirst();
    }

    private <T> T at(String clock, Callable<T> work) throws Exception {
        return past.at("2024-03-04T" + clock, work);
    }

    private static Instant instant(String clock) {
        return Past.instant("2024-03-04T" + clock);
    }

    private Person elm() {
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), PROMISES, null),
                "Bought.");
        return elm.contact();
    }
}
