package dev.firstline.mailtext.head;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

@Requirement("MAIL-4.fields")
class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tue, 3 Nov 2026 10:15:22 +0200",
                "3 Nov 2026 08:15:22 GMT",
                "Tue,  3 Nov 26 08:15:22 -0000 (UTC)",
                "Tuesday, 3-Nov-26 08:15:22 UT",
                "Tue Nov  3 08:15:22 2026",
                "Tue, 3 Nov 2026 10:15:22 EET",
                "Tue, 03 Nov 2026 10:15:22.125 +02:00",
                "2026-11-03T10:15:22+02:00",
                "Tue, 3 November 2026 03:15:22 EST",
            })
    void readsTheFormsThatProgramsWrite(String value) {
        assertThat(Dates.parse(value)).contains(Instant.parse("2026-11-03T08:15:22Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Tue",
                "31 Feb 2026 10:00",
                "3 Nov 2026 99:00",
                "3 Nov 99999999999 10:00",
                "::::",
                "+",
                "- 1 2 3",
                "3 Nov 2026 10:00 +99"
            })
    void neverFailsOnNonsense(String value) {
        Dates.parse(value);
    }

    @Test
    void takesADateWithoutZoneAsUtc() {
        assertThat(Dates.parse("3 Nov 2026 10:00")).contains(Instant.parse("2026-11-03T10:00:00Z"));
    }
}
