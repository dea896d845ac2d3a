package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes lines that correct others; that one gives incidents back is told to others (INC-3). */
@Component
class LedgerLines {

    private final LedgerStore store;
    private final AccountStore accounts;
    private final ApplicationEventPublisher events;

    LedgerLines(LedgerStore store, AccountStore accounts, ApplicationEventPublisher events) {
        this.store = store;
        this.accounts = accounts;
        this.events = events;
    }

    /** To be called before the account is held: cases come before accounts. */
    void prepare(OrganisationId of) {
        events.publishEvent(new GivingBack(of));
    }

    Entry add(NewEntry line) {
        Entry written = store.add(line);
        if (written.incidents() < 0) {
            Account account = accounts.find(written.account()).orElseThrow();
            events.publishEvent(
                    new GivenBack(
                            written.id(),
                            account.organisation(),
                            account.agreement(),
                            account.month(),
                            -written.incidents()));
        }
        return written;
    }
}
