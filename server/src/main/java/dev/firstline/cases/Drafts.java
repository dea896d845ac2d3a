package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.springframework.stereotype.Component;

import java.time.Instant;

/** What people are writing, kept as typed until it is sent: nothing typed is ever lost (CAS-3). */
@Component
public class Drafts {

    private final DraftStore store;

    Drafts(DraftStore store) {
        this.store = store;
    }

    /** What a person was writing at a place, such as {@code reply:10042}; empty if nothing. */
    public String find(PersonId person, String place) {
        return store.find(person, place);
    }

    /** Keeps what a person is writing; an empty text forgets it. */
    public void save(PersonId person, String place, String body) {
        if (body.isBlank()) {
            store.remove(person, place);
        } else {
            store.save(person, place, body, Instant.now());
        }
    }
}
