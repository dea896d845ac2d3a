package dev.firstline.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.commitments.CommitmentKind;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

@Requirement("RPT-2.kept-and-breached")
class TallyTest {

    @Test
    void roundsTheShare() {
        assertThat(percent(2, 1)).isEqualTo(67);
        assertThat(percent(1, 2)).isEqualTo(33);
        assertThat(percent(3, 0)).isEqualTo(100);
        assertThat(percent(0, 3)).isZero();
    }

    @Test
    void saysNeitherAllNorNoneWhereItIsNotSo() {
        assertThat(percent(999, 1)).isEqualTo(99);
        assertThat(percent(1, 999)).isEqualTo(1);
    }

    @Test
    void knowsNoMonthInWhichNothingCanBePromised() {
        assertThat(Span.month("from", " 2026-11 ")).hasToString("2026-11");
        assertThatThrownBy(() -> Span.month("from", "+999999999-12")).isInstanceOf(Refused.class);
    }

    private static int percent(int kept, int breached) {
        return new Tally("premier", CommitmentKind.RESOLUTION, kept, breached).percent();
    }
}
