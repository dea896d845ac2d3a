package dev.firstline.cli.clock;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Random;

/** Whatever is done to a line, it is answered by one JSON object. */
class MangledLinesTest {
    private static final String GOOD =
            """
            {"zone":"UTC","week":{"mon":[["09:00","18:00"],["22:00","06:00"]]},"ask":"due",\
            "start":"2026-11-20T15:00:00Z","minutes":60.5,\
            "pauses":[["2026-11-20T15:00:00Z",null]],\
            "closed":["2026-12-25",{"date":"2026-12-24","from":"12:00","to":"24:00"}]}""";

    private static final List<String> PIECES =
            List.of(
                    "{", "}", "[", "]", "\"", ",", ":", "-", "9", "1e9", "null", "\\ud800", "ș",
                    "");

    private final Random random = new Random(4);
    private final Answers answers = new Answers();

    @Test
    void areAnsweredByAnObject() {
        for (int i = 0; i < 20_000; i++) {
            String line = mangled();
            String answer = answers.answer(line.getBytes(UTF_8));

            assertThat(answer).as(line).doesNotContain("\n");
            assertThat(JsonMapper.shared().readTree(answer).isObject()).as(line).isTrue();
        }
    }

    private String mangled() {
        StringBuilder line = new StringBuilder(GOOD);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(line.length());
            int to = Math.min(line.length(), from + random.nextInt(4));
            line.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return line.toString();
    }
}
