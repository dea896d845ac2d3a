package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DaysTest {

    private static final Days YEAR =
            Days.of(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28), false);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, PLANNED",
        "2026-03-01, RUNNING",
        "2027-02-28, RUNNING",
        "2027-03-01, ENDED"
    })
    void runFromTheFirstToTheLast(LocalDate day, AgreementState state) {
        assertThat(YEAR.on(day)).isEqualTo(state);
    }

    @Test
    void goOnByThemselvesWhereTheyRenew() {
        Days renewing = YEAR.renewing(true, LocalDate.of(2026, 4, 1));
        assertThat(renewing.on(LocalDate.of(2031, 1, 1))).isEqualTo(AgreementState.RUNNING);
        assertThat(renewing.last()).isNull();
    }

    /** A year from March ends with February, which is longer in 2028. */
    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 2027-02-28",
        "2027-03-01, 2028-02-29",
        "2028-03-01, 2029-02-28",
        "2031-01-01, 2031-02-28"
    })
    void renewByTermsOfTheSameLength(LocalDate day, LocalDate ends) {
        assertThat(YEAR.renewing(true, day).termEnds(day)).isEqualTo(ends);
    }

    @Test
    void renewByDaysWhereTheTermIsNoWholeMonths() {
        Days odd = Days.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 10), true);
        assertThat(odd.termEnds(LocalDate.of(2026, 1, 11))).isEqualTo(LocalDate.of(2026, 1, 20));
    }

    @Test
    void endWithThePresentTermWhereTheyRenewNoMore() {
        Days renewing = new Days(YEAR.starts(), YEAR.ends(), true);
        assertThat(renewing.renewing(false, LocalDate.of(2027, 5, 1)).ends())
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void endNotBeforeTheyStart() {
        assertThatThrownBy(() -> Days.of(YEAR.starts(), YEAR.starts().minusDays(1), false))
                .hasMessageContaining("agreement.ends-before-it-starts");
    }
}
