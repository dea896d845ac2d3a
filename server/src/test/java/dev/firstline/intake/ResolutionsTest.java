package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Conversations;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The customer is asked for the word on a solution once, whoever else finds one. */
@FirstlineTest
class ResolutionsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Conversations conversations;
    @Autowired private JdbcClient jdbc;

    @Test
    @Requirement({"CAS-1.refused-with-reason", "CAS-4.asked-once"})
    void manyAtOnceAskTheCustomerOnce() throws Exception {
        Case subject = life.asked(cast.ana(), "Export stops");
        long resolved = atOnce(8, () -> life.resolved(subject, "Please try again."));
        assertThat(resolved).isOne();
        assertThat(mails(subject, "resolved")).isOne();
        assertThat(conversations.list(cast.ion().actor(), subject)).hasSize(2);
    }

    @Test
    @Requirement("CAS-4.asked-once")
    void wordsAreAddedToASolutionByAReply() {
        Case subject = life.resolved(life.asked(cast.ana(), "Export stops"), "Please try again.");
        Case after = life.answered(subject, "Restart it first.");
        assertThat(after.state()).isEqualTo(CaseState.RESOLVED);
        assertThat(mails(subject, "resolved")).isOne();
        assertThat(mails(subject, "reply")).isOne();
    }

    /** How many of so many at once succeed. */
    private static long atOnce(int many, Callable<Case> work) throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            var all = IntStream.range(0, many).mapToObj(_ -> work).toList();
            return threads.invokeAll(all).stream()
                    .filter(done -> done.state() == Future.State.SUCCESS)
                    .count();
        }
    }

    private int mails(Case about, String kind) {
        return jdbc.sql("select count(*) from outgoing_mail where case_id = :id and kind = :kind")
                .param("id", about.id().value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
