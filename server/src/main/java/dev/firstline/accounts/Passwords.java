package dev.firstline.accounts;

import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Passwords as Argon2id hashes. A match takes time and memory by design, so only a few run at once.
 */
@Component
public class Passwords {

    /** The shortest password that is accepted, in characters. */
    public static final int SHORTEST = 10;

    private static final int AT_ONCE = 2;

    /**
     * What a password is matched with where there is no account: the hash of random characters that
     * were thrown away, as costly as any other. Written here, since each start would wait for it.
     */
    static final String HASH_OF_NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$pwuQhZ0m2+09JytFwx4ZyQ$gR0zBTbjZcLmFzE5PCXuyaKcc2G+QioK8G/ewv9vZeY";

    /** With the costs of today. */
    static final Argon2PasswordEncoder ARGON2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    private final Semaphore turn = new Semaphore(AT_ONCE);
    private final AccountStore store;

    Passwords(AccountStore store) {
        this.store = store;
    }

    /** Sets a person's password; one that is too short is refused. */
    @Transactional
    public void set(PersonId person, String password) {
        if (password.length() < SHORTEST) {
            throw Refused.invalid("password", "password.too-short", SHORTEST);
        }
        store.savePassword(person, limited(() -> ARGON2.encode(password)), Instant.now());
    }

    /**
     * Whether this is the person's password. Takes as long for nobody, so that time tells nothing
     * (ACC-3).
     */
    boolean matches(Optional<PersonId> person, String password) {
        String hash = person.flatMap(store::findPasswordHash).orElse(HASH_OF_NOBODY);
        boolean matches = limited(() -> ARGON2.matches(password, hash));
        return matches && person.isPresent() && !hash.equals(HASH_OF_NOBODY);
    }

    private <T> T limited(Supplier<T> work) {
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
