package dev.firstline.cli.clock;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;

class ClockLinesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void answersEachLineByOneInOrder() throws IOException {
        assertThat(answer("{\"id\":1}\n\n{\"id\":2}\r\n{\"id\":3}").lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("{\"id\":1,\"error\":"),
                        empty -> assertThat(empty).startsWith("{\"error\":"),
                        second -> assertThat(second).startsWith("{\"id\":2,\"error\":"),
                        last -> assertThat(last).startsWith("{\"id\":3,\"error\":"));
    }

    @Test
    void answersNothingWithNothing() throws IOException {
        assertThat(answer("")).isEmpty();
    }

    @Test
    void goesOnAfterALineThatIsTooLong() throws IOException {
        assertThat(answer("\"" + "x".repeat(3_000_000) + "\"\n{\"id\":2}\n").lines())
                .satisfiesExactly(
                        tooLong -> assertThat(tooLong).contains("longer than a million bytes"),
                        next -> assertThat(next).startsWith("{\"id\":2,"));
    }

    @Test
    void answersEveryLineOfManyWhereverTheyAreCut() throws IOException {
        assertThat(answer("{\"id\":12345,\"zone\":\"Ștefan\"}\n".repeat(10_000)).lines())
                .hasSize(10_000)
                .allMatch(line -> line.startsWith("{\"id\":12345,\"zone\":\"Ștefan\",\"error\":"));
    }

    @Test
    void answersAProgramThatWaitsBeforeItAsksAgain() throws IOException {
        var before = new StringBuilder();
        var waiting =
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int from, int most) throws IOException {
                        before.append(out.toString(UTF_8));
                        return super.read(bytes, from, most);
                    }
                };
        answer(new SequenceInputStream(in("{\"id\":1}\n"), waiting));
        assertThat(before).startsWith("{\"id\":1,\"error\":").endsWith("}\n");
    }

    private String answer(String lines) throws IOException {
        answer(in(lines));
        return out.toString(UTF_8);
    }

    private void answer(InputStream in) throws IOException {
        try (var to = new PrintStream(out, false, UTF_8)) {
            ClockLines.answer(in, to);
        }
    }

    private static InputStream in(String lines) {
        return new ByteArrayInputStream(lines.getBytes(UTF_8));
    }
}
