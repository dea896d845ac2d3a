package dev.firstline.programme.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;

/**
 * Differences say what a file writes for programs as people say it, and what is gone by what it
 * said.
 */
@Requirement("PRG-1.diff")
class ValuesInDifferencesTest {

    private final String file = ReadyProgramme.text("complete");

    @Test
    void tellFromWhenAVersionHolds() {
        String later = "holdsFrom: 2027-01-01T00:00+02:00\n" + file;
        assertThat(said(file, later, "en"))
                .containsExactly("holds from: added (1 January 2027, 00:00 (GMT+2))");
        assertThat(said(file, later, "ro"))
                .containsExactly("valabil de la: added (1 ianuarie 2027, 00:00 (GMT+2))");
    }

    @Test
    void tellANewClosedDay() {
        String closed = "      2026-06-01: \"Vesak Day\"\n";
        String more = file.replace(closed, closed + "      2026-12-24: \"Founders' Day\"\n");
        assertThat(said(file, more, "en"))
                .containsExactly(
                        "calendar asia-pacific, closed days, 24 December 2026: added (name: Founders' Day)");
    }

    /** Only what the schema knows by its day is a day: a queue may be keyed like one. */
    @Test
    void callAQueueByItsNameWhateverItsKeyLooksLike() {
        String more =
                file.replace(
                        "\nqueues:\n",
                        "\nqueues:\n  2026-13-45: { name: { en: \"Night\", ro: \"Noapte\" } }\n");
        assertThat(said(file, more, "en")).containsExactly("queue Night: added");
    }

    @Test
    void tellCountriesByTheirNames() {
        String more = file.replaceFirst("holidays: \\[RO]", "holidays: [RO, MD, DE-BY]");
        assertThat(said(file, more, "ro"))
                .singleElement()
                .asString()
                .endsWith("România → România, Republica Moldova, DE-BY");
    }

    @Test
    void tellWhatAPartSaidThatIsGone() {
        String rule =
                "  - rule: experienced\n    when: { service: experienced-engineers }\n    to: { queue: tier-2, line: technical-support }\n";
        assertThat(said(file, file.replace(rule, ""), "en"))
                .singleElement()
                .asString()
                .startsWith("routing rule experienced: removed (when, ")
                .contains("queue: Tier 2");
    }

    private static List<String> said(String before, String after, String language) {
        return Changes.between(before, after, language).stream().map(Difference::toString).toList();
    }
}
