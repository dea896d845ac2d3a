package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class PassageTest {

    @Test
    void marksWhatWasFoundInWhatWasWritten() {
        Passage passage = new Passage("Import/export fails.\n\nAgain.");
        passage.mark("Import \uE000export\uE001 fails.\n\nAgain.");
        passage.mark("Import export \uE000fails\uE001.\n\nAgain.");
        assertThat(shown(passage)).isEqualTo("Import/[export] [fails]. Again.");
    }

    @Test
    void isCutBetweenWordsAroundWhatWasFound() {
        String far = "lorem ipsum ".repeat(50);
        Passage passage = new Passage(far + "here " + far);
        passage.mark(far + "\uE000here\uE001 " + far);
        assertThat(shown(passage))
                .startsWith("… ")
                .contains(" [here] ")
                .endsWith(" …")
                .hasSizeBetween(150, 260);
        assertThat(shown(passage).replaceAll("[^a-z ]", "").strip().split(" +"))
                .containsOnly("lorem", "ipsum", "here");
    }

    @Test
    void takesNoMarksFromAnotherText() {
        Passage passage = new Passage("What was written");
        passage.mark("\uE000What\uE001 was");
        assertThat(shown(passage)).isEqualTo("What was written");
    }

    @Test
    void leavesOutTheMarksOfMarkdown() {
        Passage passage = new Passage("**Now**:\n\n```\nEXP-1\n``` `x`");
        passage.mark("  \uE000Now\uE001  :\n\n```\nEXP-1\n``` `x`");
        assertThat(shown(passage)).isEqualTo("[Now]: EXP-1 x");
    }

    @Test
    void isNoLongerWhereThereAreNoSpaces() {
        Passage passage = new Passage("x".repeat(10_000));
        passage.mark("x".repeat(5_000) + "\uE000x\uE001" + "x".repeat(4_999));
        assertThat(shown(passage)).contains("[x]").hasSizeLessThan(300);
    }

    private static String shown(Passage passage) {
        return passage.excerpt().pieces().stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
