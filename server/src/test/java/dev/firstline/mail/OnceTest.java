package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.storage.RawMailFiles;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Each message once (MAIL-2), and none in the way of the next (MAIL-4). */
@FirstlineTest
class OnceTest {

    private static final String ANA = "Ana Pop <ana@acme.example>";

    @Autowired private Cast cast;
    @Autowired private IncomingMails mails;
    @Autowired private Desk desk;
    @Autowired private RawMailFiles files;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void theCastIsThere() {
        cast.ana();
        cast.ion();
    }

    @Test
    @Requirement("MAIL-2.replay")
    void theSameMessageAgainChangesNothing() {
        MailIn mail = MailIn.from(ANA, "Twice", "Sent");
        Outcome first = mail.to(mails);
        Outcome again = mail.to(mails);
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.message()).isEqualTo(first.message());
        assertThat(again.created()).isFalse();
        assertThat(again.decision()).extracting("result").isEqualTo("replay");
        assertThat(desk.words(first)).containsExactly("Sent");
    }

    @Test
    @Requirement("MAIL-2.without-id")
    void textsWithoutAnyHeadAreToldApartByWordsAndSender() throws IOException {
        Outcome one = bare("Our system is down", "one@bare.example");
        assertThat(bare("Our system is slow", "one@bare.example").number())
                .isNotEqualTo(one.number());
        assertThat(bare("Our system is down", "two@bare.example").number())
                .isNotEqualTo(one.number());
        assertThat(bare("Our system is down", "one@bare.example").number()).isEqualTo(one.number());
        assertThat(desk.words(one)).containsExactly("Our system is down");
    }

    private Outcome bare(String text, String sender) throws IOException {
        var raw = new ByteArrayInputStream(text.getBytes(UTF_8));
        return mails.settle(mails.accept(raw, new Origin(sender, List.of())));
    }

    @Test
    @Requirement("MAIL-2.same-id")
    void theSameIdWithOtherContentIsANewMessageAndMarked() {
        String id = "<" + MailIn.newId() + ">";
        Outcome first = MailIn.from(ANA, "One", "First").with("Message-ID", id).to(mails);
        Outcome other = MailIn.from(ANA, "Two", "Second").with("Message-ID", id).to(mails);
        assertThat(other.created()).isTrue();
        assertThat(other.number()).isNotEqualTo(first.number());
        assertThat(desk.notes(other)).hasSize(1).first().asString().contains("same Message-ID");
    }

    @Test
    @Requirement("MAIL-2.without-id")
    void aMessageWithoutAnIdIsKnownByItsContent() {
        Outcome first = MailIn.withoutId(ANA, "No id", UUID.randomUUID().toString()).to(mails);
        MailIn other = MailIn.withoutId(ANA, "No id", "Other words");
        assertThat(other.to(mails).number()).isNotEqualTo(first.number());
        assertThat(other.to(mails).decision()).extracting("result").isEqualTo("replay");
    }

    @RepeatedTest(20)
    @Requirement("MAIL-2.replay")
    void theSameMessageFromManySidesAtOnceIsOneCase() throws Exception {
        MailIn mail = MailIn.from(ANA, "At once", "From eight sides");
        assertThat(numbers(mail, 8)).hasSize(1);
    }

    private List<String> numbers(MailIn mail, int times)
            throws InterruptedException, ExecutionException {
        List<Future<Outcome>> outcomes = new ArrayList<>();
        try (var threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < times; i++) {
                outcomes.add(threads.submit(() -> mail.to(mails)));
            }
        }
        List<String> numbers = new ArrayList<>();
        for (Future<Outcome> outcome : outcomes) {
            numbers.add(String.valueOf(outcome.get().number()));
        }
        return numbers.stream().distinct().collect(Collectors.toList());
    }

    @Test
    @Requirement({"MAIL-4.quarantine", "MAIL-4.replayed", "MAIL-4.next-goes-on"})
    void whatCannotBeReadGoesToQuarantineAndCanBeReplayed() throws IOException {
        String key = files.write(raw(MailIn.from("undisclosed", "Lost for a while", "Still here")));
        Path file = files.file(key);
        Path aside = Files.move(file, file.resolveSibling("aside"));
        UUID id = keepUnnoticed(key);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(mails.settle(id).decision()).isNull();
        }
        assertThat(mails.listQuarantined()).contains(id);
        assertThat(MailIn.from(ANA, "The next", "Gets through").to(mails).created()).isTrue();

        Files.move(aside, file);
        assertThat(mails.replay(id)).isTrue();
        assertThat(mails.settle(id).created()).isTrue();
        assertThat(mails.listQuarantined()).doesNotContain(id);
    }

    private static InputStream raw(MailIn mail) {
        return new ByteArrayInputStream(mail.bytes());
    }

    /** The loop of the server under test never finds it due. */
    private UUID keepUnnoticed(String file) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                insert into incoming_mail (id, file, size, envelope_to, received_at, state, next_attempt_at)
                values (:id, :file, 1, '', now(), 'waiting', 'infinity')
                """)
                .param("id", id)
                .param("file", file)
                .update();
        return id;
    }
}
