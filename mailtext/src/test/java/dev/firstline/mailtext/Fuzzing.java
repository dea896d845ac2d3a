package dev.firstline.mailtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firstline.mailtext.html.CleanHtml;
import dev.firstline.mailtext.newtext.structure.FoldedHtml;

import java.time.Duration;

/** Reads damaged messages of the corpus; as a program too: {@code Fuzzing MESSAGES SEED}. */
final class Fuzzing {
    private static final Duration WATCHDOG = Duration.ofSeconds(30);
    private static final int BATCH = 100;

    private Fuzzing() {}

    static void main(String[] arguments) {
        run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
    }

    /** Fails with the seed of the batch that threw, hung or came out unsound. */
    static void run(int messages, long seed) {
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
