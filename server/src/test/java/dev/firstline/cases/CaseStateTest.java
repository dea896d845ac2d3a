package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class CaseStateTest {

    /** Rows and columns in the order of the states; x may follow. */
    private static final String TABLE =
            """
            . x x x x x x x
            x . x . . . . x
            . x . x x x x x
            x x x x x x x x
            x x x x x x x x
            x x x x x x x x
            x . x . . . . x
            x . x . . . . ."""
                    .stripIndent();

    @Test
    @Requirement("CAS-1.transition-table")
    void mayBeFollowedByTheStatesOfTheTableAndNoOthers() {
        assertThat(Arrays.stream(CaseState.values()).map(CaseStateTest::row).collect(joining("\n")))
                .isEqualTo(TABLE);
    }

    @Test
    @Requirement("CAS-1.open-until-closed")
    void isOpenUntilItIsClosed() {
        assertThat(CaseState.values())
                .filteredOn(state -> !state.isOpen())
                .containsExactly(CaseState.CLOSED);
    }

    private static String row(CaseState from) {
        return Arrays.stream(CaseState.values())
                .map(to -> from.next().contains(to) ? "x" : ".")
                .collect(joining(" "));
    }
}
