package dev.firstline.api;

import static dev.firstline.api.Requesting.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cast.Cast;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls with an Idempotency-Key (API-1). */
@FirstlineTest
@Isolated("it takes from queues in which the cases of others wait")
@Requirement("API-1.idempotency")
class OncePostsTest {

    private static final String ASKED = "{\"subject\": \"Asked for once\"}";

    @Autowired private Cast cast;
    @Autowired private Programs programs;

    private final String key = UUID.randomUUID().toString();
    private Program ana;

    @BeforeEach
    void makeToken() {
        ana = programs.of(cast.ana());
    }

    @Test
    void sentAgainGetTheSameAnswerAndDoNothing() {
        Answer first = ana.post("/cases", ASKED, key);
        Answer again = ana.post("/cases", ASKED, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.response().getContentType()).isEqualTo(first.response().getContentType());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void sentTwiceAtOnceAreDoneOnce() throws Exception {
        Callable<Answer> call = () -> ana.post("/cases", ASKED, key);
        try (var threads = Executors.newCachedThreadPool()) {
            List<Future<Answer>> answers = threads.invokeAll(List.of(call, call, call, call));
            assertThat(answers)
                    .extracting(answer -> answer.get().status() + answer.get().at("/number"))
                    .containsOnly("201" + answers.getFirst().get().at("/number"));
        }
    }

    @Test
    void withAnotherBodyAreRefused() {
        ana.post("/cases", ASKED, key);
        assertThat(ana.post("/cases", "{\"subject\": \"Something else\"}", key).refusal())
                .isEqualTo("422 submission-key-reused Idempotency-Key");
    }

    @Test
    void atAnotherAddressAreRefused() {
        String one = open(ana, "One");
        String other = open(ana, "Other");
        ana.post(one + "/messages", "{\"body\": \"x\"}", key);
        assertThat(ana.post(other + "/messages", "{\"body\": \"x\"}", key).problem())
                .isEqualTo("submission-key-reused");
    }

    @Test
    void ofAnotherTokenAreAnothers() {
        Answer first = ana.post("/cases", ASKED, key);
        Answer other = programs.of(cast.ana()).post("/cases", ASKED, key);
        assertThat(other.at("/number")).isNotEqualTo(first.at("/number"));
    }

    @Test
    void thatWereRefusedAreNotRemembered() {
        Program ion = programs.of(cast.ion());
        String address = open(ana, "Not yet resolved");
        String yes = "{\"accepted\": true}";
        assertThat(ana.post(address + "/confirmation", yes, key).status()).isEqualTo(409);
        ion.post(address + "/resolution", "{\"kinds\": [\"fixed\"], \"body\": \"Done.\"}");
        assertThat(ana.post(address + "/confirmation", yes, key).at("/state")).isEqualTo("closed");
        assertThat(ana.post(address + "/confirmation", yes, key).at("/state")).isEqualTo("closed");
    }

    @Test
    void ofFormsAreKnownByTheirParts() {
        var file = new MockPart("files", "a.log", new byte[] {1, 2});
        var other = new MockPart("files", "a.log", new byte[] {1, 3});
        var fields = Map.of("subject", "With a file");
        Answer first = ana.post("/cases", key, fields, file);
        assertThat(first.status()).isEqualTo(201);
        assertThat(ana.post("/cases", key, fields, file).body()).isEqualTo(first.body());
        assertThat(ana.post("/cases", key, fields, other).problem())
                .isEqualTo("submission-key-reused");
    }

    @Test
    void whoseKeyIsTooLongAreRefused() {
        assertThat(ana.post("/cases", ASKED, "k".repeat(201)).refusal())
                .isEqualTo("422 key-length Idempotency-Key");
    }

    @Test
    void thatGotNothingGetNothingAgain() {
        Program ion = programs.of(cast.ion());
        while (ion.post("/queues/tier-2/next", "").status() == 200) {
            // until the queue is empty
        }
        assertThat(ion.post("/queues/tier-2/next", "", key).status()).isEqualTo(204);
        assertThat(ion.post("/queues/tier-2/next", "", key).status()).isEqualTo(204);
    }
}
