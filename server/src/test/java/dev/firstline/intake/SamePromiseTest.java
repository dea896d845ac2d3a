package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** Terms that are put otherwise and promise the same count nothing anew (COM-6). */
@FirstlineTest
@Requirement({"COM-6.not-silent", "COM-6.plan-changed"})
class SamePromiseTest {

    private static final String TERMS =
            "coverage: 24x7\ntargets: { medium: { initialResponse: 2h, resolution: 10h } }";
    private static final String OTHER_WORDS =
            "coverage: 24x7\ntargets: { medium: { resolution: 600m, initialResponse: 120m } }";
    private static final String MORE =
            "coverage: 24x7\ntargets: { medium: { initialResponse: 3h, resolution: 10h } }";

    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Customers customers;
    @Autowired private Commitments commitments;
    @Autowired private Timelines timelines;
    @Autowired private Cases cases;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private Desk desk;

    @Test
    void areToldAsThoseThatHoldNowAndNotAsCountedAnew() {
        past.unkept(
                () -> {
                    Customer elm = customers.add("Elm");
                    Agreement bought = bought(elm);
                    Case subject = asked(elm);
                    Commitment before = answer(subject);
                    past.at("2024-03-04T11:50", () -> amended(bought, OTHER_WORDS));
                    Commitment after = answer(subject);
                    assertThat(after.bought()).isNotEqualTo(before.bought());
                    assertThat(after.limitAt()).isEqualTo(before.limitAt());
                    assertThat(after.count().graceFrom()).isNull();
                    assertThat(recounts(subject)).isZero();
                    assertThat(desk.see(cast.ion(), subject).select(".case-clocks").text())
                            .contains("the agreement changed; what is promised stays the same")
                            .doesNotContain("counted anew");
                    return subject;
                });
    }

    /** Nor does one that stands still get more time by it, however little is left of it. */
    @Test
    void leaveAClockThatStandsStillAsItIs() {
        past.unkept(
                () -> {
                    Customer elm = customers.add("Elm");
                    Agreement bought = bought(elm);
                    Case subject = asked(elm);
                    past.at("2024-03-04T19:55", () -> life.waiting(subject, "Since when?"));
                    past.at("2024-03-04T20:10", () -> amended(bought, OTHER_WORDS));
                    past.at("2024-03-04T21:00", () -> life.goneOn(subject));
                    assertThat(clock(subject, CommitmentKind.RESOLUTION).limitAt())
                            .isEqualTo(Past.instant("2024-03-04T21:05"));
                    assertThat(recounts(subject)).isZero();
                    return subject;
                });
    }

    @Test
    void areCountedAnewWhereTheyPromiseSomethingElse() {
        past.unkept(
                () -> {
                    Customer elm = customers.add("Elm");
                    Agreement bought = bought(elm);
                    Case subject = asked(elm);
                    past.at("2024-03-04T11:00", () -> amended(bought, MORE));
                    assertThat(answer(subject).limitAt())
                            .isEqualTo(Past.instant("2024-03-04T13:00"));
                    // The solution is promised as before.
                    assertThat(recounts(subject)).isEqualTo(1);
                    return subject;
                });
    }

    private Case asked(Customer elm) throws Exception {
        return past.at("2024-03-04T10:00", () -> life.asked(elm.contact(), "It stops"));
    }

    private Agreement bought(Customer elm) {
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), TERMS, null),
                "Bought.");
    }

    private Agreement amended(Agreement bought, String terms) {
        Agreement now = agreements.get(bought.id());
        return amendments.amend(
                cast.alina().actor(),
                new AgreementAsSeen(now.id(), now.version()),
                new Amendment(
                        now.region(),
                        now.options(),
                        terms,
                        now.price(),
                        now.sam(),
                        now.singleContact()),
                "Put otherwise.");
    }

    private Commitment answer(Case subject) {
        return clock(subject, CommitmentKind.INITIAL_RESPONSE);
    }

    private Commitment clock(Case subject, CommitmentKind kind) {
        return commitments.list(subject.id()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private long recounts(Case subject) {
        return timelines.list(cases.get(subject.id())).stream()
                .filter(it -> it.type() == EventType.PROMISE_RECOUNTED)
                .count();
    }
}
