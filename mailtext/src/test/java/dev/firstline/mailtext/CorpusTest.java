package dev.firstline.mailtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Every message of the corpus reads as the JSON beside it says, in the fields that it names. */
class CorpusTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    @Requirement({
        "MAIL-4.charsets",
        "MAIL-4.structures",
        "MAIL-4.inline-pictures",
        "MAIL-4.calendar",
        "MAIL-4.winmail",
        "MAIL-4.smime",
        "MAIL-4.pgp",
        "MAIL-4.fields",
        "MAIL-5.visible-reply",
        "MAIL-5.clients",
        "MAIL-5.languages",
        "MAIL-6.recognised",
        "MAIL-7.find-case"
    })
    Stream<DynamicTest> readsAsExpected() {
        return Corpus.messages().stream()
                .map(file -> dynamicTest(Corpus.name(file), () -> assertReadsAsExpected(file)));
    }

    private static void assertReadsAsExpected(Path file) {
        var expected = JSON.readValue(Corpus.bytes(Corpus.expected(file)), Map.class);
        var shown = Shown.of(Messages.read(Corpus.bytes(file)));
        shown.keySet().retainAll(expected.keySet());
        assertThat(shown).isEqualTo(expected);
    }
}
