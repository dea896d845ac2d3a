package dev.firstline.accounts;

import dev.firstline.access.PersonId;
import dev.firstline.access.Secret;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is signed in: a row for each browser, known by the hash of its cookie. A session ends when
 * its person signs out, or when it was not used for {@link #IDLE}.
 */
@Component
public class Sessions {

    public static final Duration IDLE = Duration.ofDays(14);

    private static final Duration SEEN_WRITTEN_EVERY = Duration.ofMinutes(1);

    private final AccountStore store;
    private final Passwords passwords;
    private final People people;

    Sessions(AccountStore store, Passwords passwords, People people) {
        this.store = store;
        this.passwords = passwords;
        this.people = people;
    }

    /**
     * Signs in by password; empty if the address, the password or the person's standing does not
     * allow it.
     */
    public Optional<Secret> signIn(String email, String password) {
        Optional<Person> person = people.findByEmail(email).filter(Person::active);
        if (!passwords.matches(person.map(Person::id), password)) {
            return Optional.empty();
        }
        return person.map(known -> open(known.id()));
    }

    /** Opens a session for a person who has proved who they are. */
    public Secret open(PersonId person) {
        Secret secret = Secret.random("");
        store.addSession(secret.hash(), person, Instant.now());
        return secret;
    }

    /** The person of a session that is still running. */
    public Optional<Person> find(Secret secret) {
        Instant now = Instant.now();
        return store.findSession(secret.hash(), now.minus(IDLE))
                .map(
                        session -> {
                            if (session.lastSeenAt().plus(SEEN_WRITTEN_EVERY).isBefore(now)) {
                                store.seeSession(secret.hash(), now);
                            }
                            return session.person();
                        })
                .filter(Person::active);
    }

    public void end(Secret secret) {
        store.endSession(secret.hash());
    }

    /** Removes sessions that ended by not being used; run by a job. */
    public int removeIdle() {
        return store.removeSessions(Instant.now().minus(IDLE));
    }
}
