package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SpeechTest {

    private static final List<String> KINDS =
            List.of(
                    "problem",
                    "answer",
                    "question",
                    "reply",
                    "solution",
                    "note",
                    "call",
                    "development",
                    "confirmation",
                    "rejection",
                    "thanks",
                    "raise",
                    "wish");

    private final Map<String, Grammar> grammars = Grammar.ofAllLanguages();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void writesLettersOfTwoHundredToTwoThousandCharacters(String language) {
        assertThat(letters(language))
                .allSatisfy(letter -> assertThat(letter.length()).isBetween(200, 2_000))
                .anySatisfy(letter -> assertThat(letter.length()).isGreaterThan(1_200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void leavesNoSlotUnfilled(String language) {
        assertThat(letters(language)).noneMatch(letter -> letter.contains("{"));
    }

    @Test
    void writesRomanianWithItsLetters() {
        String all = String.join("", letters("ro"));
        assertThat(all).contains("ș", "ț", "ă", "â", "î").doesNotContain("ş", "ţ");
    }

    @Test
    void speaksOfTheSameErrorThroughoutACase() {
        Speech speech = speech("en", 1);
        String error = speech.keep("error");
        assertThat(IntStream.range(0, 50).mapToObj(i -> speech.say("thanks")))
                .anyMatch(thanks -> thanks.contains(error));
    }

    @Test
    void saysTheSameOnceMoreFromTheSameSeed() {
        assertThat(letters("en")).isEqualTo(letters("en"));
    }

    @Test
    void namesMoreThingsTheMoreIsSaid() {
        assertThat(words(2_000)).isGreaterThan(words(200) * 3);
    }

    private long words(int letters) {
        return IntStream.range(0, letters)
                .mapToObj(index -> speech("en", index).letter("problem", "Ana"))
                .flatMap(letter -> Stream.of(letter.split("\\W+")))
                .distinct()
                .count();
    }

    private List<String> letters(String language) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> speech(language, i).letter(KINDS.get(i % KINDS.size()), "Ana"))
                .toList();
    }

    private Speech speech(String language, int index) {
        return new Speech(Objects.requireNonNull(grammars.get(language)), Dice.of("test", index));
    }
}
