package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Past;
import dev.firstline.explanation.Explanation;
import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Interval;
import dev.firstline.servicetime.Reason;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Clocks that stand still in fractions of seconds. */
@FirstlineTest
class StandingClocksTest {

    private static final String PROMISES =
            "coverage: 24x7\ntargets: { medium: { initialResponse: 1h, resolution: 20h } }";

    @Autowired private Commitments commitments;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;

    @Test
    @Requirement({"COM-7.adds-up", "XPL-1.by-api"})
    void addUpToTheNanosecondForPrograms() {
        past.unkept(
                () -> {
                    Case waits = waits(asked());
                    Commitment solution = solution(waits);
                    Duration counted =
                            commitments
                                    .intervals(solution, Past.instant("2024-03-04T12:00:00.4"))
                                    .stream()
                                    .filter(it -> it.why() == Reason.COUNTED)
                                    .map(Interval::duration)
                                    .reduce(Duration.ZERO, Duration::plus);
                    Duration left = left(commitments.explainExactly(solution).facts());
                    assertThat(counted).isNotEqualTo(counted.truncatedTo(ChronoUnit.SECONDS));
                    assertThat(counted.plus(left)).isEqualTo(Duration.ofHours(20));
                    Duration told = left(commitments.explain(solution).facts());
                    assertThat(told).isEqualTo(told.truncatedTo(ChronoUnit.SECONDS));
                    return waits;
                });
    }

    /** The time of the first is not that of anything else, so that nothing lies between. */
    @Test
    @Requirement("COM-5.clock-pauses")
    void haveNoLimitThatComesNext() {
        past.unkept(
                () -> {
                    Case asked = asked();
                    Instant limit = solution(asked).limitAt();
                    assertThat(commitments.findNextLimit(limit.minusMillis(1))).contains(limit);
                    waits(asked);
                    assertThat(commitments.findNextLimit(limit.minusMillis(1)))
                            .isNotEqualTo(Optional.of(limit));
                    return asked;
                });
    }

    private static Duration left(List<Explanation.Fact> facts) {
        return facts.stream()
                .filter(it -> it.name().equals("left"))
                .map(it -> (Duration) it.value())
                .findFirst()
                .orElseThrow();
    }

    private Commitment solution(Case of) {
        return commitments.list(of.id()).stream()
                .filter(it -> it.kind() == CommitmentKind.RESOLUTION)
                .findFirst()
                .orElseThrow();
    }

    private Case waits(Case asked) throws Exception {
        return past.at("2024-03-04T10:31:05.25", () -> life.waiting(asked, "Which release?"));
    }

    private Case asked() throws Exception {
        var elm = customers.add("Elm");
        Days days = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1), false);
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(elm.organisation().id(), "standard", "emea", days)
                        .with(List.of(), PROMISES, null),
                "Bought.");
        return past.at("2024-03-04T10:07:13.123", () -> life.asked(elm.contact(), "It stops"));
    }
}
