package dev.firstline.mailtext.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrote",
                "from",
                "date",
                "to",
                "subject",
                "original-message",
                "forwarded-message",
                "forward-begins",
                "forward-subject",
                "automatic-subject",
                "automatic-text",
                "away",
                "thanks",
                "left-alone"
            })
    void everyLanguageHasWordsForAllThatTellsOneFromTheOther(String key) {
        assertThat(Words.languagesWithout(key)).isEmpty();
    }

    @Test
    void findsPhrasesAsWholeWordsOnly() {
        var wrote = Words.of("wrote");
        assertThat(wrote.standIn("Ana wrote:")).isTrue();
        assertThat(wrote.standIn("Ana rewrote it")).isFalse();
    }

    @Test
    void findsPhrasesAnywhereWhereAScriptPartsNoWords() {
        assertThat(Words.of("wrote").standIn("在 2026/11/3，Ana写道：")).isTrue();
    }

    @Test
    void knowsTheLanguageThatContradictsOthers() {
        assertThat(Words.ofLanguage("finnish", "from").contains("Lähettäjä")).isTrue();
        assertThat(Words.ofLanguage("finnish", "from").contains("Fra")).isFalse();
    }
}
