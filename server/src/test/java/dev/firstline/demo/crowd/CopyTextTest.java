package dev.firstline.demo.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class CopyTextTest {

    private final CopyText rows = new CopyText();

    @Test
    void endsEachRowWithALineAndPutsTabsBetween() {
        rows.row(1, "a", true);
        rows.row(2, "b", false);
        assertThat(rows).hasToString("1\ta\ttrue\n2\tb\tfalse\n");
    }

    @Test
    void escapesWhatWouldEndAFieldOrARow() {
        rows.row("C:\\new\tline\r\nend");
        assertThat(rows).hasToString("C:\\\\new\\tline\\r\\nend\n");
    }

    @Test
    void tellsNothingFromTheEmptyText() {
        rows.row(null, "", List.of(), List.of("fixed", "duplicate"));
        assertThat(rows).hasToString("\\N\t\t{}\t{fixed,duplicate}\n");
    }

    @Test
    void writesInstantsAsTheyAre() {
        rows.row(Instant.parse("2026-11-26T09:00:00.000001Z"));
        assertThat(rows).hasToString("2026-11-26T09:00:00.000001Z\n");
    }
}
