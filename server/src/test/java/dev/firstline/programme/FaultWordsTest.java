package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Faults are free of any language, and are said in that of whoever reads them. */
@Requirement("NFR-4.languages")
class FaultWordsTest {

    private final FaultWords words = new FaultWords(new Texts());

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void everyKindIsSaidInBothLanguagesWithAllItKnows(FaultKind kind) {
        List<Object> values = values(kind.facts());
        for (Language language : Language.values()) {
            ToldFault told = told(kind.of(values.toArray()), language);
            assertThat(told.wrong()).isNotBlank();
            assertThat(told.right()).isNotBlank();
            assertThat(told.wrong() + told.right()).doesNotContainPattern("\\{[a-z]");
            assertThat(values)
                    .filteredOn(Integer.class::isInstance)
                    .allSatisfy(it -> assertThat(told.wrong() + told.right()).contains("" + it));
        }
    }

    @ParameterizedTest
    @EnumSource(FaultPart.class)
    void soAreTheWordsWithin(FaultPart part) {
        List<Object> values = values(part.facts());
        for (Language language : Language.values()) {
            String said = told(FaultKind.NOT_YAML.of(part.of(values.toArray())), language).wrong();
            assertThat(said).doesNotContainPattern("\\{[a-z]");
            assertThat(values).allSatisfy(it -> assertThat(said).contains("" + it));
        }
    }

    @Test
    void noSentenceIsWrittenThatNobodySays() throws IOException {
        var said = new TreeSet<String>();
        said.add("fault.or");
        for (FaultKind kind : FaultKind.values()) {
            said.add("fault." + kind.key() + ".wrong");
            if (!kind.facts().contains(FaultKind.REMEDY)) {
                said.add("fault." + kind.key() + ".right");
            }
        }
        Arrays.stream(FaultPart.values()).forEach(it -> said.add("fault.part." + it.key()));
        assertThat(written()).isEqualTo(said);
    }

    @Test
    void romanianCountsAndWritesDaysItsOwnWay() {
        assertThat(romanian("days: [5, 6]\n" + "# more\n".repeat(700_000)))
                .containsExactly(
                        "fișierul are 4.900.013 caractere → un program are cel mult 2.097.152");
        assertThat(
                        romanian(
                                ReadyProgramme.text("complete")
                                        .replace(
                                                "expect: { initialResponse: 2026-11-23T14:30,",
                                                "expect: { initialResponse: 2026-11-23T15:30,")))
                .singleElement()
                .asString()
                .contains(
                        "initialResponse este 2026-11-23T14:30 (6 h din business-hours:"
                                + " de la vin. 20 nov. 2026 17:30 la vin. 20 nov. 2026 18:00, de la");
    }

    @Test
    void aValueThatMayBeSeveralThingsIsToldAllOfThem() {
        String several =
                ReadyProgramme.text("complete")
                        .replace("{ incidents: 2, over: ask }", "{ incidents: few, over: ask }");
        assertThat(romanian(several))
                .singleElement()
                .asString()
                .contains(" sau ")
                .contains("unlimited");
    }

    @Test
    void whatTheLibraryOfCalendarsRefusesIsTranslatedWhereItHasAKind() {
        String complete = ReadyProgramme.text("complete");
        assertThat(romanian(complete.replace("zone: Europe/Bucharest", "zone: Europe/Bukarest")))
                .containsExactly(
                        "fusul orar „Europe/Bukarest” nu este cunoscut → scrieți un nume IANA, de"
                                + " exemplu Europe/Bucharest, sau un decalaj, de exemplu +02:00");
        assertThat(romanian(complete.replace("holidays: [RO]", "holidays: [RO-XX]")))
                .containsExactly(
                        "„XX” nu este o regiune cunoscută din RO → scoateți-o: părțile ei nu au"
                                + " sărbători proprii");
        assertThat(
                        romanian(
                                complete.replaceFirst(
                                        "\\[\\[\"09:00\", \"18:00\"]]",
                                        "[[\"09:00\", \"18:00\"], [\"17:00\", \"19:00\"]]")))
                .containsExactly(
                        "09:00-18:00 se suprapune cu 17:00-19:00 → încheiați primul interval la"
                                + " 17:00 sau mai devreme ori uniți-le");
    }

    private List<String> romanian(String yaml) {
        return words.tell(ProgrammeCheck.of(yaml).faults(), Language.RO).stream()
                .map(it -> it.wrong() + " → " + it.right())
                .toList();
    }

    private ToldFault told(Wrong wrong, Language language) {
        return words.tell(List.of(new Fault(1, 1, wrong)), language).getFirst();
    }

    /** Numbers, each its own, since some sentences count; what would be right in words. */
    private static List<Object> values(List<String> facts) {
        return IntStream.range(0, facts.size())
                .<Object>mapToObj(
                        i ->
                                facts.get(i).equals(FaultKind.REMEDY)
                                        ? FaultPart.LEAVE_OUT.of()
                                        : Integer.valueOf(11 + i))
                .toList();
    }

    private static Set<String> written() throws IOException {
        var texts = new Properties();
        try (InputStream file =
                FaultWordsTest.class.getResourceAsStream("/messages/en/fault.properties")) {
            texts.load(Objects.requireNonNull(file));
        }
        return texts.stringPropertyNames();
    }
}
