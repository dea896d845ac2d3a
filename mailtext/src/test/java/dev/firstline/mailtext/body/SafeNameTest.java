package dev.firstline.mailtext.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;

class SafeNameTest {

    @Test
    void neverLeavesAPathOrAControlCharacter() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 400))
                .checkAssert(
                        raw ->
                                assertThat(SafeName.of(raw))
                                        .doesNotContain("/", "\\", "\0", "\n", "\u202E")
                                        .doesNotStartWith(".")
                                        .hasSizeLessThanOrEqualTo(150));
    }

    @Test
    void keepsTheExtensionOfALongName() {
        assertThat(SafeName.of("x".repeat(500) + ".pdf")).hasSize(150).endsWith("x.pdf");
    }

    @Test
    void takesOffFoldersOfBothWorlds() {
        assertThat(SafeName.of("C:\\Users\\ana\\trace.log")).isEqualTo("trace.log");
        assertThat(SafeName.of("/etc/trace.log")).isEqualTo("trace.log");
    }

    @Test
    void isEmptyWhereNothingUsableIsLeft() {
        assertThat(SafeName.of(" .. \u200B")).isEmpty();
    }
}
