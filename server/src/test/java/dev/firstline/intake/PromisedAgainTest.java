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

/** What a change of priority calls off, and another brings back, is not a fresh clock. */
@FirstlineTest
class PromisedAgainTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private BusinessTime time;
    private Customer elm;
    private Instant received;

    @BeforeEach
    void elmBuysWorkAtAnyHour() {
        received = time.instant().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MINUTES);
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "critical",
                        "emea",
                        Days.of(today, today.plusYears(1), false)),
                "Bought.");
    }

    @Test
    @Requirement({"COM-6.priority-changed", "COM-6.not-silent"})
    void goesOnFromItsOwnStart() throws Exception {
        Case asked =
                time.replaying(received, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        change(asked, "medium", 10);
        assertThat(workStart(asked).stateAt(received)).isEqualTo(Commitment.State.CANCELLED);
        change(asked, "high", 20);
        assertThat(workStart(asked).startedAt()).isEqualTo(received);
        assertThat(workStart(asked).limitAt()).isEqualTo(received.plus(Duration.ofHours(1)));
        assertThat(commitments.facts(workStart(asked)))
                .extracting(Fact::type)
                .containsExactly(Fact.Type.STARTED, Fact.Type.CANCELLED, Fact.Type.REOPENED);
        assertThat(timelines.list(asked))
                .extracting(CaseEvent::type)
                .contains(EventType.PROMISE_CANCELLED, EventType.PROMISE_AGAIN);
    }

    @Test
    @Requirement("COM-9.never-disappears")
    void staysNotKeptWhereItWasLate() throws Exception {
        Case asked =
                time.replaying(received, () -> life.asked(elm.contact(), "Nothing opens", "high"));
        change(asked, "medium", 70);
        assertThat(workStart(asked).isPending()).isTrue();
        change(asked, "high", 80);
        assertThat(workStart(asked).stateAt(received.plus(Duration.ofMinutes(80))))
                .isEqualTo(Commitment.State.BREACHED);
    }

    private void change(Case subject, String priority, int minutes) throws Exception {
        time.replaying(
                received.plus(Duration.ofMinutes(minutes)),
                () -> life.prioritised(subject, priority, "So it is."));
    }

    private Commitment workStart(Case subject) {
        List<Commitment> some =
                commitments.list(subject.id()).stream()
                        .filter(it -> it.kind() == CommitmentKind.WORK_START)
                        .toList();
        assertThat(some).hasSize(1);
        return some.getFirst();
    }
}
