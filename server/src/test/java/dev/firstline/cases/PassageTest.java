package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;

class PassageTest {

    @Test
    void marksWhatWasFoundInWhatWasWritten() {
        Passage passage =
                Passage.of("Import/export fails.\n\nExported.", Set.of("export", "fails"));
        assertThat(shown(passage)).isEqualTo("Import/[export] [fails]. Exported.");
    }

    @Test
    void isCutBetweenWordsAroundWhatWasFound() {
        String far = "lorem ipsum ".repeat(50);
        Passage passage = Passage.of(far + "here " + far, Set.of("here"));
        assertThat(shown(passage))
                .startsWith("… ")
                .contains(" [here] ")
                .endsWith(" …")
                .hasSizeBetween(150, 260);
        assertThat(shown(passage).replaceAll("[^a-z ]", "").strip().split(" +"))
                .containsOnly("lorem", "ipsum", "here");
    }

    @Test
    void knowsWhetherAnythingWasFound() {
        assertThat(Passage.of("What was written", Set.of("what")).hasMarks()).isFalse();
        assertThat(Passage.of("What was written", Set.of("was")).hasMarks()).isTrue();
    }

    @Test
    void leavesOutTheMarksOfMarkdown() {
        Passage passage = Passage.of("**Now**:\n\n```\nEXP-1\n``` `x`", Set.of("Now"));
        assertThat(shown(passage)).isEqualTo("[Now]: EXP-1 x");
    }

    @Test
    void isNoLongerWhereThereAreNoSpaces() {
        Passage passage = Passage.of("x".repeat(5_000) + "-y-" + "x".repeat(5_000), Set.of("y"));
        assertThat(shown(passage)).contains("[y]").hasSizeLessThan(300);
    }

    private static String shown(Passage passage) {
        return passage.excerpt().pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
