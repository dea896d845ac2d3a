package dev.firstline.programme.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What is said of two files that differ. */
@Requirement("PRG-1.diff")
class ChangesTest {

    private final String file = ReadyProgramme.text("complete");

    @Test
    void tellsAChangedTargetByPlanAndPriority() {
        assertThat(
                        changed(
                                "high: { initialResponse: 6h, workStart: 1h }",
                                "high: { initialResponse: 4h30m, workStart: 1h }"))
                .containsExactly("plan Standard, High, initial response: 6 h → 4 h 30");
    }

    @Test
    void tellsItInRomanianToo() {
        String after =
                file.replaceFirst("high: \\{ initialResponse: 6h", "high: { initialResponse: 4h");
        assertThat(Changes.between(file, after, "ro"))
                .first()
                .hasToString("planul Standard, Ridicată, primul răspuns: 6 h → 4 h");
    }

    @Test
    void tellsANewPartAndAMissingOneAsAWhole() {
        assertThat(changed("  triage: { name: { en: \"Triage\", ro: \"De repartizat\" } }\n", ""))
                .contains("queue Triage: removed");
        assertThat(
                        changed(
                                "\nqueues:\n",
                                "\nqueues:\n  night: { name: { en: \"Night\", ro: \"Noapte\" } }\n"))
                .containsExactly("queue Night: added");
    }

    @Test
    void tellsOfANewPartWhatItIs() {
        String plan =
                """
                plans:
                  night:
                    name: { en: "Night", ro: "Noapte" }
                    channels: { ask: [mail], answer: [mail] }
                    coverage: 24x7
                    targets: { high: { initialResponse: { goal: 1h, limit: 2h } }, medium: { initialResponse: 4h }, low: { initialResponse: 8h } }
                """;
        assertThat(changed("\nplans:\n", "\n" + plan))
                .singleElement()
                .asString()
                .startsWith("plan Night: added (")
                .contains("initial response: 2 h", "24x7")
                .doesNotContain("Noapte", "reopen");
    }

    @Test
    void tellsWhatWasNotSaidBefore() {
        assertThat(changed("    urgent: true\n", ""))
                .containsExactly("priority High, goes before all others: yes → no");
        assertThat(changed("closing:\n", "closing:\n  closeAfterDays: 14\n"))
                .containsExactly("closing, closed after days: added (14)");
    }

    @Test
    void leavesNoBlankForAListOfNothing() {
        assertThat(new Difference("management is informed of", "", "upgrade"))
                .hasToString("management is informed of: – → upgrade");
    }

    @Test
    void passesOverCommentsSpacesAndWhatGoesWithoutSaying() {
        assertThat(changed("# While we wait", "# As long as we wait")).isEmpty();
        assertThat(changed("grace: 30m\n", "")).isEmpty();
        assertThat(
                        changed(
                                "low: { initialResponse: 48h }",
                                "low: { initialResponse: { goal: 2d, limit: 48h } }"))
                .containsExactly("plan Standard, Low, initial response, goal: added (48 h)");
        assertThat(changed("medium: { initialResponse: 12h }", "medium: { initialResponse: 720m }"))
                .isEmpty();
    }

    @Test
    void tellsANameThatIsSaidInOneLanguageOnly() {
        String plain = file.replaceFirst("(?m)^name: .*$", "name: Ours");
        String both = file.replaceFirst("(?m)^name: .*$", "name: { en: Theirs, ro: Ale lor }");
        assertThat(said(plain, both, "en"))
                .containsExactly("name: Ours → Theirs", "name, Romanian: added (Ale lor)");
        assertThat(said(both, plain, "ro"))
                .containsExactly(
                        "numele, engleză: Theirs → Ours", "numele, română: removed (Ale lor)");
        String service = file.replaceFirst("(?m)^  sam: \\{.*$", "  sam: Your manager");
        assertThat(said(file, service, "en"))
                .first()
                .isEqualTo(
                        "services, Support account manager, English: Support account manager →"
                                + " Your manager");
    }

    @Test
    void callsWhatTheFileDefinesByItsNamesInBothLanguages() {
        assertTold(
                "coverage: { high: 24x7, others: 24x5 }",
                "coverage: { high: 24x5, others: 24x5 }",
                "planul Critic, acoperirea, Ridicată: 24x7, și în weekend și de sărbători →"
                        + " 24x5, luni până vineri, fără sărbătorile legale");
        assertTold(
                "    allowance: { incidents: 2, over: ask }",
                "    allowance: { incidents: unlimited, over: refuse }",
                "planul Bronz, numărul de incidente, incidente pe lună: 2 → nelimitat",
                "planul Bronz, numărul de incidente, peste număr: se întreabă reprezentantul pentru achiziții → se refuză");
        assertTold(
                "mon-fri: [[\"09:00\", \"18:00\"]]",
                "mon-fri: [[\"09:00\", \"17:00\"]]",
                "calendarul emea, săptămâna, luni–vineri: 09:00–18:00 → 09:00–17:00");
        assertTold(
                "      new-releases: included",
                "      new-releases: optional",
                "planul Standard, serviciile, Versiuni noi: inclus → opțional");
        assertTold(
                "    to: { queue: tier-1, line: technical-support }",
                "    to: { queue: tier-2, line: technical-support }",
                "regula de rutare first, către, coada: Nivelul 1 → Nivelul 2");
    }

    private void assertTold(String before, String after, String... differences) {
        assertThat(file).contains(before);
        int at = file.indexOf(before);
        String changed = file.substring(0, at) + after + file.substring(at + before.length());
        assertThat(said(file, changed, "ro")).contains(differences);
    }

    private static List<String> said(String before, String after, String language) {
        return Changes.between(before, after, language).stream().map(Difference::toString).toList();
    }

    @Test
    void tellsAnotherOrderOfRules() {
        String rule =
                "  - rule: experienced\n    when: { service: experienced-engineers }\n    to: { queue: tier-2, line: technical-support }\n";
        String without = file.replace(rule, "");
        String after =
                without.replace("  - rule: partner-first\n", rule + "  - rule: partner-first\n");
        assertThat(said(after))
                .containsExactly(
                        "routing rule: triage, partner-first, experienced, first"
                                + " → triage, experienced, partner-first, first");
    }

    private List<String> changed(String before, String after) {
        assertThat(file).contains(before);
        int at = file.indexOf(before);
        return said(file.substring(0, at) + after + file.substring(at + before.length()));
    }

    private List<String> said(String after) {
        return Changes.between(file, after, "en").stream().map(Difference::toString).toList();
    }
}
