package dev.firstline.texts;

import static dev.firstline.texts.Language.EN;
import static dev.firstline.texts.Language.RO;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    @Requirement("NFR-4.languages")
    void takesTheBrowsersFirstKnownLanguage() {
        assertThat(Language.accepted("de,ro-MD;q=0.8,en;q=0.5")).isEqualTo(RO);
        assertThat(Language.accepted("en-GB,ro;q=0.9")).isEqualTo(EN);
    }

    @Test
    void passesOverALanguageThatIsRefused() {
        assertThat(Language.accepted("ro;q=0, en")).isEqualTo(EN);
    }

    @Test
    void speaksEnglishWhereNothingUsableIsAsked() {
        assertThat(Language.accepted(null)).isEqualTo(EN);
        assertThat(Language.accepted("")).isEqualTo(EN);
        assertThat(Language.accepted("*;;q=fast")).isEqualTo(EN);
    }

    @Test
    void findsALanguageByItsTag() {
        assertThat(Language.find("ro-RO")).contains(RO);
        assertThat(Language.find("fr")).isEmpty();
        assertThat(Language.find(null)).isEmpty();
    }
}
