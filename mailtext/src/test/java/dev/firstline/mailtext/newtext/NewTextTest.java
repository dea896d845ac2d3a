package dev.firstline.mailtext.newtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class NewTextTest {
    private static final List<String> LINES =
            List.of(
                    "Release 4.2.",
                    "",
                    "> Which release?",
                    "On 03/11/2026 10:15, Support wrote:",
                    "-- ",
                    "--",
                    "From: Support",
                    "Sent: Tuesday, November 3, 2026 10:15 AM",
                    "Subject: Export",
                    "-----Original Message-----",
                    "---------- Forwarded message ---------",
                    "Sent from my iPhone",
                    NewText.REPLY_MARKER);

    @Test
    @Requirement("MAIL-5.rest-kept")
    void losesNoLineWhateverTheOrder() {
        qt().forAll(lists().of(integers().between(0, LINES.size() - 1)).ofSizeBetween(0, 12))
                .checkAssert(NewTextTest::assertKeepsEveryLine);
    }

    @Test
    @Requirement("MAIL-5.visible-reply")
    void keepsATextWithoutAnyFrame() {
        var told = NewText.of("One.\n\nTwo.\n", "Export");
        assertThat(told).isEqualTo(new NewText("One.\n\nTwo.", ""));
    }

    @Test
    @Requirement("MAIL-5.visible-reply")
    void doesNotTakeALongLineForAFrame() {
        var line = "On 03/11/2026 10:15, " + "and so on ".repeat(100) + "Support wrote:";
        assertThat(NewText.of("x\n\n" + line, "Export").quoted()).isEmpty();
    }

    private static void assertKeepsEveryLine(List<Integer> picked) {
        var lines = picked.stream().map(LINES::get).toList();
        var told = NewText.of(String.join("\n", lines), "Re: Export");
        assertThat(written(told.reply() + "\n" + told.quoted()))
                .isEqualTo(written(String.join("\n", lines)));
    }

    private static List<String> written(String text) {
        return Stream.of(text.split("\n", -1))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
