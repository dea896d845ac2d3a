package dev.firstline.mailtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How well machines are told from people over the whole corpus; the figures are published with the
 * report. A message that says nothing of it is a person's.
 */
@Requirement("MAIL-6.recognised")
class RecognitionTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void missesHardlyAnyMachineAndTakesNoPersonForOne(TestReporter reporter) {
        var machines = Corpus.messages().stream().filter(RecognitionTest::isMachine).toList();
        var missed = machines.stream().filter(file -> !isTakenForOne(file)).toList();
        var falseAlarms = persons().stream().filter(RecognitionTest::isTakenForOne).toList();
        reporter.publishEntry(
                Map.of(
                        "machines", String.valueOf(machines.size()),
                        "missed", String.valueOf(missed.size()),
                        "persons", String.valueOf(persons().size()),
                        "falseAlarms", String.valueOf(falseAlarms.size())));
        assertThat(falseAlarms).isEmpty();
        assertThat(missed).hasSizeLessThanOrEqualTo(machines.size() / 50);
    }

    private static List<Path> persons() {
        return Corpus.messages().stream().filter(file -> !isMachine(file)).toList();
    }

    private static boolean isMachine(Path file) {
        var expected = JSON.readValue(Corpus.bytes(Corpus.expected(file)), Map.class);
        return Boolean.TRUE.equals(expected.get("automatic"))
                || (expected.get("bounce") instanceof Map && !expected.containsKey("automatic"));
    }

    private static boolean isTakenForOne(Path file) {
        return Messages.read(Corpus.bytes(file)).isAutomatic();
    }
}
