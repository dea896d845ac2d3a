package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class LocalTextTest {

    @Test
    void endsASentenceOnce() {
        assertThat(sentence("Nobody can work")).isEqualTo("Nobody can work.");
        assertThat(sentence("Nobody can work.")).isEqualTo("Nobody can work.");
        assertThat(sentence("Can it print?")).isEqualTo("Can it print?");
        assertThat(sentence("Slow, wrong, …")).isEqualTo("Slow, wrong, …");
        assertThat(sentence("It stops (always)")).isEqualTo("It stops (always).");
    }

    private static String sentence(String text) {
        return new LocalText(Map.of("en", text)).sentence("en");
    }
}
