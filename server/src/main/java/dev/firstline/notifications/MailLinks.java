package dev.firstline.notifications;

import dev.firstline.access.PersonId;
import dev.firstline.access.Secret;
import dev.firstline.cases.CaseId;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Links in a mail by which its recipient says yes or no without signing in: to a solution (CAS-5),
 * or to a fee (INT-11). How long one holds is counted by business time (XPL-2).
 */
@Component
public class MailLinks {

    /** To what most links say yes or no. */
    private static final String SOLUTION = "solution";

    /** Whose word a link carries, and on which case. */
    public record MailLink(CaseId caseId, PersonId person) {}

    /**
     * What else than a solution a link says yes or no to.
     *
     * @param matter such as {@code fee:12}
     * @param over whether its time is over: it then says nothing any more
     */
    public record Matter(String matter, MailLink link, boolean over) {}

    private final MailLinkStore store;
    private final BusinessTime time;

    MailLinks(MailLinkStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
    }

    public Secret issue(CaseId about, PersonId person) {
        Secret secret = Secret.random("");
        store.add(secret.hash(), new MailLink(about, person), SOLUTION, time.instant(), null);
        return secret;
    }

    /** One that says yes or no to something else, for a time. */
    public Secret issue(CaseId about, PersonId person, String matter, Duration validFor) {
        Secret secret = Secret.random("");
        Instant now = time.instant();
        store.add(secret.hash(), new MailLink(about, person), matter, now, now.plus(validFor));
        return secret;
    }

    public Optional<MailLink> find(Secret secret) {
        return store.find(secret.hash(), time.instant())
                .filter(it -> it.matter().equals(SOLUTION) && !it.over())
                .map(Matter::link);
    }

    /** Of something else than a solution, also where its time is over. */
    public Optional<Matter> findMatter(Secret secret) {
        return store.find(secret.hash(), time.instant())
                .filter(it -> !it.matter().equals(SOLUTION));
    }
}
