package dev.firstline.idempotency;

import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Does under a key what was asked for, once: the work and the note that it was done are one
 * transaction, so that neither a retry nor a crash can double or lose it (API-1's idempotency keys,
 * forms sent twice).
 */
@Component
public class Submissions {

    /** How long an answer is remembered. */
    public static final Duration REMEMBERED = Duration.ofHours(24);

    /** The answer of the work, and whether it had been given before. */
    public record Outcome(String answer, boolean replayed) {}

    private final SubmissionStore store;

    Submissions(SubmissionStore store) {
        this.store = store;
    }

    /**
     * Runs the work unless it was done under this scope and key before; then gives the answer of
     * that time.
     *
     * @param scope whose keys these are, such as a token or a person
     * @param request what was asked for: the same key with another request is refused as invalid
     */
    @Transactional
    public Outcome once(String scope, String key, String request, Supplier<String> work) {
        byte[] hash = hash(request);
        if (store.claim(scope, key, hash, Instant.now())) {
            String answer = work.get();
            store.answer(scope, key, answer);
            return new Outcome(answer, false);
        }
        SubmissionStore.Earlier earlier = store.get(scope, key);
        if (!Arrays.equals(earlier.requestHash(), hash)) {
            throw Refused.invalid("Idempotency-Key", "submission.key-reused");
        }
        return new Outcome(earlier.answer(), true);
    }

    /** Forgets what is older than {@link #REMEMBERED}; run by a job. */
    @Transactional
    public int forgetOld() {
        return store.deleteOlderThan(Instant.now().minus(REMEMBERED));
    }

    private static byte[] hash(String request) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(request.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
