package dev.firstline.mailtext.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class PlainTest {

    @Test
    void leavesNothingThatADatabaseRefuses() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 50))
                .checkAssert(
                        raw -> {
                            var text = Plain.text(raw);
                            assertThat(text).doesNotContain("\0", "\r");
                            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text))
                                    .isTrue();
                        });
    }

    @Test
    void leavesNoLineEndInALine() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 50))
                .checkAssert(raw -> assertThat(Plain.line(raw).lines().count()).isLessThan(2));
    }

    @Test
    void makesOneLineEndOfEachKind() {
        assertThat(Plain.text("a\r\nb\rc\nd\u2028e")).isEqualTo("a\nb\nc\nd\ne");
    }

    @Test
    void keepsSpacesAndTabsWithinText() {
        assertThat(Plain.text("a\t b  c ")).isEqualTo("a\t b  c ");
    }

    @Test
    void removesWhatTurnsTheDirectionOfALine() {
        assertThat(Plain.line("invoice\u202Efdp.exe")).isEqualTo("invoicefdp.exe");
    }
}
