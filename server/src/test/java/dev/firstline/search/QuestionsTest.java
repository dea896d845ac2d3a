package dev.firstline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseState;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** How a line is read. */
@FirstlineTest
class QuestionsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Finder finder;
    @Autowired private Questions questions;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void tellsWordsFromFilters() {
        Question question = read("export state:open priority:high fails");
        assertThat(question.words()).containsExactly("export", "fails");
        assertThat(question.conditions())
                .containsExactly(
                        new CaseFilter.IsOpen(true), new CaseFilter.OfPriority(Set.of("high")));
    }

    @ParameterizedTest
    @CsvSource({
        "state:closed, stare:închis",
        "state:open, Stare:deschise",
        "state:in-progress, 'stare:\"În lucru\"'",
        "priority:high, prioritate:HIGH",
        "queue:tier-1, coada:tier-1",
        "queue:tier-1, coadă:tier-1",
        "owner:me, responsabil:eu",
        "owner:nobody, responsabil:nimeni",
        "from:ana@acme.example, de-la:ana@acme.example",
        "org:acme, organizație:„Acme”",
        "organisation:acme, organization:Acme",
        "after:2026-10-01, după:1.10.2026",
        "before:2026-10-01, inainte:2026-10"
    })
    void understandsRomanianAsEnglish(String english, String romanian) {
        cast.ana();
        Question question = read(english);
        assertThat(question.conditions()).hasSize(1).isEqualTo(read(romanian).conditions());
        assertThat(question.words()).isEmpty();
        assertThat(question.faults()).isEmpty();
    }

    @Test
    void takesAnyOfSeveralValuesOfOneFilter() {
        assertThat(read("state:new state:resolved").conditions())
                .containsExactly(new CaseFilter.InState(Set.of(CaseState.NEW, CaseState.RESOLVED)));
    }

    @Test
    void takesAnUnknownKeyForWords() {
        Question question = read("https://acme.example error:12 \"quoted words\" note:");
        assertThat(question.conditions()).isEmpty();
        assertThat(question.faults()).isEmpty();
        assertThat(question.words())
                .containsExactly(
                        "quoted", "words", "note:", "https", "//acme.example", "error", "12");
    }

    @Test
    void tellsWhatWouldBeRightAndSearchesTheRest() {
        Question question = read("state:opne priority:low export before:soon");
        assertThat(question.faults())
                .extracting(Fault::filter, Fault::typed)
                .containsExactly(tuple("state", "opne"), tuple("before", "soon"));
        assertThat(question.faults().getFirst().right()).startsWith("open, new, ");
        assertThat(question.words()).containsExactly("export");
        assertThat(question.conditions()).hasSize(1);
    }

    @Test
    void letsDaysBeginWhereTheReaderIs() {
        Question question =
                questions.read(
                        cast.ion().actor(),
                        "after:2026-10-01 before:2026-11-01",
                        ZoneId.of("Europe/Bucharest"));
        assertThat(question.conditions())
                .containsExactly(
                        new CaseFilter.OpenedFrom(Instant.parse("2026-09-30T21:00:00Z")),
                        new CaseFilter.OpenedBefore(Instant.parse("2026-10-31T22:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"10015", "'#10015'", "' 10015 '", "[##10015##]", "Re: [##10015##] Export stops"})
    void seesANumberHoweverItIsWritten(String line) {
        assertThat(read(line).number()).hasValue(10015);
        assertThat(read("10015 exports").number()).isEmpty();
    }

    @Test
    void filtersTheCases() {
        Case ofAna = life.asked(cast.ana(), "One " + mark, "high");
        Case ofBea = life.answered(life.asked(cast.bea(), "Two " + mark), "Yes.");
        life.closed(life.asked(cast.ana(), "Three " + mark));
        assertFinds("priority:high", ofAna);
        assertFinds("state:open from:bea", ofBea);
        assertFinds("org:\"birch ltd\"", ofBea);
        assertFinds("state:open org:acme", ofAna);
        assertFinds("state:open de-la:\"Ana Pop\"", ofAna);
        assertFinds("state:open queue:tier-1 owner:nobody prioritate:high", ofAna);
        assertThat(finder.cases(cast.ion(), mark + " before:2020")).isEmpty();
        assertThat(finder.cases(cast.ion(), mark + " after:2020")).hasSize(3);
    }

    private void assertFinds(String filters, Case subject) {
        assertThat(finder.cases(cast.ion(), filters + " " + mark))
                .as(filters)
                .containsExactly(subject.id());
    }

    private Question read(String line) {
        return finder.question(cast.ion(), line);
    }
}
