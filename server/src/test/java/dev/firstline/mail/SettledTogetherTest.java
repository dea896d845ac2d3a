package dev.firstline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.storage.RawMailFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Messages that are settled in one transaction, by the loop of the server under test. */
@FirstlineTest
class SettledTogetherTest {

    private static final String ANA = "Ana Pop <ana@acme.example>";

    @Autowired private Cast cast;
    @Autowired private RawMailFiles files;
    @Autowired private JdbcClient jdbc;

    /** No promise can be counted from the year 2500, so that the second cannot be settled. */
    @Test
    @Timeout(20)
    @Requirement("MAIL-4.next-goes-on")
    void oneThatFailsTakesNoOtherWithIt() throws Exception {
        cast.ana();
        var whole = MailIn.withFiles(ANA, "Whole", Map.of("screen.log", new byte[] {1, 2, 3}));
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        keepBoth(first, whole, second, MailIn.from(ANA, "Far ahead", "Of its time"));

        await(second, "last_error is not null");
        await(first, "state = 'done'");
        assertThat(column(first, "attempts")).isEqualTo("1");
        assertThat(column(second, "state")).isEqualTo("waiting");
    }

    /** In one statement: who claims the one claims the other. */
    private void keepBoth(UUID first, MailIn one, UUID second, MailIn other) throws IOException {
        jdbc.sql(
                        """
                insert into incoming_mail (id, file, size, envelope_to, received_at, state, next_attempt_at)
                values (:first, :one, 1, '', now(), 'waiting', 'epoch'),
                       (:second, :other, 1, '', '2500-01-01Z', 'waiting', 'epoch')
                """)
                .param("first", first)
                .param("one", write(one))
                .param("second", second)
                .param("other", write(other))
                .update();
    }

    private String write(MailIn mail) throws IOException {
        return files.write(new ByteArrayInputStream(mail.bytes()));
    }

    private void await(UUID id, String condition) throws InterruptedException {
        while (!column(id, condition).equals("true")) {
            Thread.sleep(20);
        }
    }

    private String column(UUID id, String expression) {
        return jdbc.sql("select cast(" + expression + " as text) from incoming_mail where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
