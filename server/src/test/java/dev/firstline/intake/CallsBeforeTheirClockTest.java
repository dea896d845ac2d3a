package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A call that is logged later, and took place before work on the case was promised. */
@FirstlineTest
class CallsBeforeTheirClockTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Answers answers;
    @Autowired private Agreements agreements;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private BusinessTime time;
    private Customer elm;
    private Instant now;

    @BeforeEach
    void elmBuysWorkAtAnyHour() {
        now = time.instant();
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "critical",
                        "emea",
                        Days.of(today.minusDays(9), today.plusYears(1), false)),
                "Bought.");
    }

    /** It became High two hours ago, and they had spoken an hour before. */
    @Test
    @Requirement({"COM-1.work-start", "COM-4.met-by-call"})
    void meetTheStartOfWorkWhenItWasPromisedAndNotBefore() throws Exception {
        Case asked = time.replaying(ago(4), () -> life.asked(elm.contact(), "Slow"));
        time.replaying(ago(2), () -> life.prioritised(asked, "high", "All stand still."));
        time.replaying(
                ago(1),
                () ->
                        answers.call(
                                cast.ion().actor(),
                                CaseAsSeen.of(asked.number()),
                                new Call(true, true),
                                ago(3),
                                Said.of(Channel.TELEPHONE, "We spoke.")));
        Commitment start = clock(asked, CommitmentKind.WORK_START);
        assertThat(start.startedAt()).isEqualTo(ago(2));
        assertThat(start.metAt()).isEqualTo(start.startedAt());
        assertThat(commitments.read(start, now).left()).isZero();
        assertThat(clock(asked, CommitmentKind.INITIAL_RESPONSE).metAt()).isEqualTo(ago(3));
        assertThat(timelines.list(asked))
                .filteredOn(it -> it.type() == EventType.PROMISE_MET)
                .allMatch(it -> it.at().equals(ago(3)) && cast.ion().id().equals(it.actor()))
                .hasSize(2);
    }

    private Commitment clock(Case subject, CommitmentKind kind) {
        return commitments.list(subject.id()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Instant ago(int hours) {
        return now.minus(Duration.ofHours(hours));
    }
}
