package dev.firstline.mailtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firstline.mailtext.html.CleanHtml;
import dev.firstline.mailtext.newtext.structure.FoldedHtml;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Damaged messages are read without an exception, without a step that failed, and in time. */
@Requirement({"MAIL-4.structures", "MAIL-4.hostile"})
class FuzzTest {
    private static final Duration WATCHDOG = Duration.ofSeconds(30);
    private static final int BATCH = 100;

    @Test
    void readsAThousandDamagedMessages() {
        readDamaged(1_000, 42);
    }

    @Test
    @Tag("slow")
    void readsAHundredThousandDamagedMessages() {
        readDamaged(100_000, System.nanoTime());
    }

    private static void readDamaged(int messages, long seed) {
        var corpus = Corpus.messages().stream().map(Corpus::bytes).toList();
        for (int batch = 0; batch < messages / BATCH; batch++) {
            long replay = seed + batch;
            assertTimeoutPreemptively(
                    WATCHDOG,
                    () -> readBatch(new Mutations(replay, corpus)),
                    () -> "seed " + replay);
        }
    }

    private static void readBatch(Mutations mutations) {
        for (int each = 0; each < BATCH; each++) {
            assertSound(Messages.read(mutations.next()));
        }
    }

    private static void assertSound(Message message) {
        assertThat(message.error() == null || !message.error().contains("Exception"))
                .as(message.error())
                .isTrue();
        assertThat(message.text() + message.subject() + message.reply()).doesNotContain("\0", "\r");
        assertThat(message.subject()).doesNotContain("\n");
        assertThat(message.attachments())
                .allSatisfy(attachment -> assertThat(attachment.name()).isNotBlank());
        var html = message.html() == null ? "" : message.html();
        assertThat(CleanHtml.of(FoldedHtml.of(html, "Earlier")))
                .doesNotContainIgnoringCase("<script");
    }
}
