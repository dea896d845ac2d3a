package dev.firstline.mailtext.tnef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class RtfTextTest {
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "\\",
                    "\\par ",
                    "\\'e",
                    "\\u-",
                    "\\u8364?",
                    "\\*",
                    "\\htmlrtf ",
                    "x",
                    "9");

    @Test
    void readsLinesAndCharactersOfItsCodePage() {
        assertThat(RtfText.of("{\\rtf1\\ansicpg1250 Exportul se opre\\'bate\\par row\\tab 40}"))
                .isEqualTo("Exportul se opreşte\nrow\t40");
    }

    @Test
    void readsUnicodeWithoutItsSubstitute() {
        assertThat(RtfText.of("{\\rtf1\\uc1 5 \\u8364? and \\u8364\\'80.}"))
                .isEqualTo("5 € and €.");
    }

    @Test
    void passesOverWhatIsNoText() {
        assertThat(
                        RtfText.of(
                                "{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\*\\generator Riched;}{\\pict 00ff}a}"))
                .isEqualTo("a");
    }

    @Test
    void takesTheTextOfHtmlThatWasWrappedInRtf() {
        assertThat(
                        RtfText.of(
                                "{\\rtf1\\fromhtml1{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 It stops.}"))
                .isEqualTo("It stops.");
    }

    @Test
    void readsAnythingToItsEnd() {
        qt().forAll(lists().of(integers().between(0, PIECES.size() - 1)).ofSizeBetween(0, 20))
                .checkAssert(
                        picked ->
                                assertThat(
                                                RtfText.of(
                                                        picked.stream()
                                                                .map(PIECES::get)
                                                                .collect(Collectors.joining())))
                                        .isNotNull());
    }
}
