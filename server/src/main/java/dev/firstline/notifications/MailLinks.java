package dev.firstline.notifications;

import dev.firstline.access.PersonId;
import dev.firstline.access.Secret;
import dev.firstline.cases.CaseId;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/**
 * Links in a mail by which its recipient confirms or rejects a solution without signing in (CAS-5).
 */
@Component
public class MailLinks {

    /** Whose word a link carries, and on which case. */
    public record MailLink(CaseId caseId, PersonId person) {}

    private final MailLinkStore store;

    MailLinks(MailLinkStore store) {
        this.store = store;
    }

    public Secret issue(CaseId about, PersonId person) {
        Secret secret = Secret.random("");
        store.add(secret.hash(), new MailLink(about, person), Instant.now());
        return secret;
    }

    public Optional<MailLink> find(Secret secret) {
        return store.find(secret.hash());
    }
}
