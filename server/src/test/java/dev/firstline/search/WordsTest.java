package dev.firstline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.firstline.cases.Case;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which words find which cases. */
@FirstlineTest
class WordsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Finder finder;

    /** Stands on one case only. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void areThoseOfTheSubjectAndOfWhatWasSaid() {
        Case subject = asked("Dragons in the archive");
        life.answered(subject, "Which wardrobe do they come from?");
        life.noted(subject, "Somebody left the gate ajar.");
        assertFinds("dragons " + mark, subject);
        assertFinds("wardrobe " + mark, subject);
        assertFinds("ajar " + mark, subject);
        assertThat(finder.cases(cast.ion(), "unicorns " + mark)).isEmpty();
    }

    @Test
    void haveToBeThereAllButNotInOneMessage() {
        Case subject = asked("Dragons");
        life.answered(subject, "Which wardrobe?");
        assertFinds("wardrobe dragons " + mark, subject);
    }

    @Test
    void areFoundInAnyOfTheirEnglishForms() {
        Case subject = asked("Printers fail while copying");
        assertFinds("printer failing copied " + mark, subject);
    }

    @Test
    void areFoundInAnyOfTheirRomanianForms() {
        Case subject = asked("Fișierele nu se mai importă după actualizări");
        assertFinds("fișier actualizare " + mark, subject);
        assertFinds("fișierelor importul " + mark, subject);
    }

    @Test
    void areFoundWithOrWithoutAccents() {
        Case subject = asked("Ştergerea utilizatorului Müller eşuează");
        assertFinds("stergerea muller esueaza " + mark, subject);
        assertFinds("ȘTERGEREA MÜLLER eșuează " + mark, subject);
        assertFinds("mu\u0308ller s\u0326tergerea " + mark, subject);
    }

    @Test
    void includeWhoAsksAndForWhom() {
        Case subject = asked("Dragons");
        assertFinds("acme ana pop " + mark, subject);
        assertFinds("ana@acme.example " + mark, subject);
    }

    @Test
    void includeThePartsOfWhatIsWrittenInOne() {
        Case subject = asked("ORA-12345 in import/export.csv of C:\\temp\\dragon_list");
        assertFinds("12345 export dragon " + mark, subject);
        assertFinds("ora-12345 import/export.csv " + mark, subject);
    }

    @Test
    void mayBeTheBeginningsOfLongerOnesWhereNothingElseIsFound() {
        Case subject = asked("Photosynthesis");
        assertFinds("photosyn " + mark, subject);
        Case exactly = asked("Photosyn");
        assertFinds("photosyn " + mark, exactly);
    }

    @Test
    void thatStandInEveryConversationAreLeftOut() {
        Case subject = asked("Dragons");
        assertFinds("the and și de la " + mark, subject);
        assertThat(finder.find(cast.ion(), "the and și de la").tooCommon()).isTrue();
    }

    @Test
    void withTypingErrorsLeadToSimilarSubjects() {
        Case subject = asked("Photosynthesis stops");
        Found found = finder.find(cast.ion(), "Photosinthesis " + mark);
        assertThat(found.isEmpty()).isTrue();
        assertThat(Finder.ids(found.similar())).contains(subject.id());
        assertThat(finder.find(cast.ion(), "Photosynthesis " + mark).similar()).isEmpty();
    }

    @Test
    void withLettersInTheWrongOrderDoSoToo() {
        Case subject = life.asked(cast.ana(), "Zebrano");
        assertThat(Finder.ids(finder.find(cast.ion(), "zebrnao").similar())).contains(subject.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\\",
                "\\'",
                "a:*",
                "!a & b | (c <-> d)",
                "a\u0000b",
                "%_%",
                ":",
                "::",
                "a:",
                "\"\"",
                "org:\"",
                "state:\"open",
                "<script>",
                "' or 1=1 --",
                "\uD800",
                "-",
                "&&&",
                "()",
                "#",
                "🦖",
                "$1 ? :x {0}",
                "\u202E\u2028",
                "before:9999-99-99",
                "org:' owner:\\ from:%"
            })
    void mayBeAnything(String typed) {
        assertThatNoException().isThrownBy(() -> finder.find(cast.ion(), typed));
        assertThatNoException().isThrownBy(() -> finder.find(cast.ana(), typed));
        Case subject = asked("Dragons");
        assertFinds("dragons " + mark + " " + typed.replaceAll("[\\w\\p{So}]+", ""), subject);
    }

    @Test
    void mayBeVeryManyAndVeryLong() {
        String many =
                IntStream.range(0, 3_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(finder.find(cast.ion(), many).isEmpty()).isTrue();
        assertThat(finder.find(cast.ion(), "x".repeat(10_000)).isEmpty()).isTrue();
        assertThat(finder.find(cast.ion(), "'\\".repeat(5_000)).isEmpty()).isTrue();
    }

    @Test
    void ofHugeConversationsAreRefusedToNobody() {
        Case subject = asked("Dragons");
        for (int i = 0; i < 14; i++) {
            life.answered(subject, randomWords(100_000));
        }
        life.answered(subject, "The last word.");
        assertFinds("dragons " + mark, subject);
    }

    private static String randomWords(int length) {
        return IntStream.range(0, length / 33)
                .mapToObj(_ -> UUID.randomUUID().toString().replace("-", "x"))
                .collect(Collectors.joining(" "));
    }

    private Case asked(String subject) {
        return life.asked(cast.ana(), subject + " " + mark);
    }

    private void assertFinds(String typed, Case subject) {
        assertThat(finder.cases(cast.ion(), typed)).as(typed).containsExactly(subject.id());
    }
}
