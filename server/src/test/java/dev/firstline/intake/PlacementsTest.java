package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.directory.People;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is promised once staff say whose a case of triage is (INT-7). */
@FirstlineTest
class PlacementsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private People people;
    @Autowired private Placements placements;
    @Autowired private Commitments commitments;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private BusinessTime time;

    @Test
    @Requirement("INT-7.clocks-from-receipt")
    void theClockCountsFromTheReceipt() throws Exception {
        Case waiting = askedTwoDaysAgo("waits@nowhere.example");
        Commitment promise = placed(waiting);
        assertThat(promise.startedAt()).isEqualTo(waiting.origin().receivedAt());
        assertThat(promise.isPending()).isTrue();
    }

    @Test
    @Requirement("COM-4.met-by-person")
    void anAnswerGivenInTriageHasKeptThePromise() throws Exception {
        Case waiting = askedTwoDaysAgo("heard@nowhere.example");
        life.answered(waiting, "Which company are you with?");
        assertThat(placed(waiting).isPending()).isFalse();
    }

    @Test
    @Requirement("COM-4.not-by-note")
    void aNoteWrittenInTriageHasNot() throws Exception {
        Case waiting = askedTwoDaysAgo("noted@nowhere.example");
        life.noted(waiting, "Sounds like Acme.");
        assertThat(placed(waiting).isPending()).isTrue();
    }

    @Test
    @Requirement("COM-1.work-start")
    void workThatWasTakenUpInTriageBeganThen() throws Exception {
        Case waiting = askedTwoDaysAgo("taken@nowhere.example");
        Instant taken = waiting.origin().receivedAt().plus(Duration.ofHours(1));
        time.replaying(taken, () -> life.taken(waiting));
        Customer elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2050, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), "targets: { medium: { workStart: 2h } }", null),
                "Bought.");
        placements.place(
                cast.ion().actor(), CaseAsSeen.of(waiting.number()), elm.organisation().id(), null);
        assertThat(commitments.list(waiting.id()))
                .filteredOn(it -> it.kind() == CommitmentKind.WORK_START)
                .singleElement()
                .satisfies(it -> assertThat(it.metAt()).isEqualTo(taken));
    }

    private Case askedTwoDaysAgo(String email) throws Exception {
        var stranger = people.findOrAdd(email, "Somebody", "en");
        return time.replaying(
                time.instant().minus(Duration.ofDays(2)), () -> life.asked(stranger, "Hello"));
    }

    private Commitment placed(Case waiting) {
        placements.place(
                cast.ion().actor(), CaseAsSeen.of(waiting.number()), cast.acme().id(), null);
        return commitments.list(waiting.id()).getFirst();
    }
}
