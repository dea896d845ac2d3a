package dev.firstline.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.Fault;
import dev.firstline.programme.ToldFault;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is told of a file that is not as the schema has it. */
@Requirement({"PRG-1.check", "NFR-7.says-what-to-do"})
class FaultsOfShapeTest {

    private final Mutated file = Mutated.complete();

    @Test
    void namesTheNearestKnownKeyForAnUnknownOne() {
        Mutated wrong = file.with("reopenWithinDays: 30", "reopenWithinDay: 30");
        assertThat(wrong.told())
                .containsExactly(
                        new ToldFault(
                                wrong.lineOf("\nreopenWithinDay: 30") + 1,
                                1,
                                "unknown-key",
                                "'reopenWithinDay' is no key that is known here",
                                "write 'reopenWithinDays'"));
    }

    @Test
    void namesTheLineOfTheFirstOfTwoEqualKeys() {
        Mutated wrong = file.with("grace: 30m", "grace: 30m\ngrace: 1h");
        assertThat(wrong.said())
                .containsExactly(
                        "duplicate-key: 'grace' stands in line %d already; keep one of the two"
                                .formatted(wrong.lineOf("\ngrace: 30m") + 1));
    }

    @Test
    void tellsWhatIsMissing() {
        assertThat(file.with("    zone: Europe/Bucharest\n", "").said())
                .containsExactly("missing: 'zone' is missing; add 'zone: …'");
    }

    @Test
    void wantsADurationToBeOne() {
        for (String wrong : List.of("6", "6x", "six hours", "-6h", "6h 30m", "\"\"")) {
            assertThat(
                            file.with(
                                            "high: { initialResponse: 6h",
                                            "high: { initialResponse: " + wrong)
                                    .told())
                    .as(wrong)
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.right()).contains("write"));
        }
        assertThat(file.with("high: { initialResponse: 6h", "high: { initialResponse: 6x").said())
                .containsExactly(
                        "not-a-duration: '6x' is not a duration;"
                                + " write for example 30m, 6h, 1h30m or 2d (a day is 24 hours)");
        assertThat(file.with("high: { initialResponse: 6h", "high: { initialResponse: 0h").said())
                .containsExactly("not-a-duration: '0h' is no time at all; write at least 1m");
    }

    @Test
    void doesNotCallAWeekOfWronglyNamedDaysNeverOpenToo() {
        assertThat(
                        file.with(
                                        "{ mon-fri: [[\"09:00\", \"18:00\"]] }",
                                        "{ luni-vineri: [[\"09:00\", \"18:00\"]] }")
                                .said())
                .singleElement()
                .asString()
                .startsWith("not-a-weekday: 'luni-vineri'");
    }

    @Test
    void wantsNumbersInTheirRange() {
        assertThat(file.with("reopenWithinDays: 30", "reopenWithinDays: many").said())
                .containsExactly(
                        "not-a-number: 'many' is no whole number;"
                                + " write a whole number from 0 to 3650");
        assertThat(file.with("reopenWithinDays: 30", "reopenWithinDays: 99999").said())
                .containsExactly(
                        "out-of-range: 99999 is out of range;"
                                + " write a whole number from 0 to 3650");
    }

    @Test
    void wantsTheNameOfAClosedDayInOneLanguage() {
        String named = "      2026-06-01: \"Vesak Day\"";
        for (String byLanguage :
                List.of(
                        "{ en: Vesak Day, ro: Ziua Vesak }",
                        "{ name: { en: Vesak Day, ro: Ziua Vesak }, to: 12:00 }")) {
            assertThat(file.with(named, "      2026-06-01: " + byLanguage).said())
                    .as(byLanguage)
                    .containsExactly(
                            "not-a-value: it is said by language, and can be said in one alone;"
                                    + " write one text on the same line, such as 'Vesak Day'");
        }
        assertThat(file.with(named, "      2026-06-01: { nam: Vesak Day }").said())
                .anyMatch(it -> it.startsWith("unknown-key: 'nam'"));
    }

    @Test
    void tellsAWrongTypeByWhatIsNeeded() {
        assertThat(file.with("    urgent: true", "    urgent: maybe").said())
                .containsExactly(
                        "not-yes-or-no: true or false is needed here; write 'true' or 'false'");
        assertThat(file.with("holidays: [RO]", "holidays: RO").said())
                .containsExactly(
                        "not-a-list: a list is needed here; write '- item' lines or [a, b]");
        assertThat(
                        file.with(
                                        "closing:\n  rule: customer-confirms\n  enhancements: close-once-numbered",
                                        "closing: yes")
                                .said())
                .containsExactly(
                        "not-a-mapping: a mapping is needed here;"
                                + " write 'key: value' lines, indented");
        assertThat(file.with("telephone: \"+40 21 555 0100\"", "telephone: 40215550100").said())
                .containsExactly(
                        "not-a-text: '40215550100' is read as a number, or as yes, no or nothing;"
                                + " write it in quotes: \"40215550100\"");
    }

    @Test
    void namesTheWordThatWasMeant() {
        assertThat(file.with("rule: customer-confirms", "rule: costumer-confirms").said())
                .containsExactly(
                        "not-one-of: 'costumer-confirms' cannot stand here;"
                                + " write 'customer-confirms'");
        assertThat(file.with("      new-releases: included", "      new-release: included").said())
                .containsExactly(
                        "not-one-of: 'new-release' cannot stand here; write 'new-releases'");
    }

    @Test
    void asksForAllLanguagesOfATextThatIsSaidInSeveral() {
        assertThat(
                        file.with(
                                        "name: { en: \"High\", ro: \"Ridicată\" }",
                                        "name: { en: \"High\" }")
                                .said())
                .containsExactly(
                        "missing-language: the text is not said in 'ro';"
                                + " add 'ro: …', or take it out of languages");
    }

    @Test
    void tellsAllFaultsAtOnceInTheOrderOfTheFile() {
        Mutated wrong =
                file.with("    urgent: true", "    urgent: maybe")
                        .with("zone: Europe/Bucharest", "zone: Europe/Bukarest")
                        .with("kind: 24x5", "kind: 24x6")
                        .with("reopenWithinDays: 30", "reopenWithinDay: 30")
                        .with("  automaticPerDay: 10", "  automaticPerDay: 0");
        assertThat(wrong.faults())
                .extracting(Fault::code)
                .containsExactly(
                        "not-yes-or-no", "calendar", "not-one-of", "unknown-key", "out-of-range");
        assertThat(wrong.faults()).isSorted();
    }

    @Test
    void saysOfATabThatItIsOne() {
        assertThat(file.with("  high:\n    name", "\thigh:\n    name").said())
                .containsExactly(
                        "tab: a tab stands where YAML needs spaces;"
                                + " indent by two spaces for each level");
    }

    @Test
    void saysWhereItIsNoYaml() {
        assertThat(new Mutated("name: [\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo("not-yaml"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
        assertThat(new Mutated("").said())
                .containsExactly(
                        "empty: the file is empty; begin with one of the ready programmes");
        assertThat(new Mutated("- a\n- b\n").faults()).isNotEmpty();
    }

    @Test
    void bearsNoFileThatIsTooLarge() {
        assertThat(new Mutated("name: x\n" + "# more\n".repeat(700_000)).said())
                .containsExactly(
                        "too-large: the file has 4,900,008 characters;"
                                + " a programme has at most 2,097,152");
    }

    @Test
    void bearsNoAnchorsThatExplode() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(new Mutated(bomb.toString()).said())
                .containsExactly(
                        "too-many-aliases: the file repeats its parts by more than 50 aliases;"
                                + " write what is repeated in full");
        assertThat(new Mutated("plans: &a { b: *a }\nname: *a\n").faults()).isNotEmpty();
    }

    @Test
    void bearsNoBracketsWithinBracketsWithoutEnd() {
        assertThat(new Mutated("plans: " + "[".repeat(100_000)).said())
                .containsExactly(
                        "too-deep: the file has more than 50 levels, one within the other;"
                                + " a programme has no more than ten: look for a bracket that is not"
                                + " closed");
    }
}
