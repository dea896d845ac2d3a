package dev.firstline.mail.incoming;

import dev.firstline.cases.CaseId;

import org.springframework.stereotype.Component;

import java.util.List;

/** What a correspondent has sent, for the threading of what we answer (MAIL-8). */
@Component
public class Correspondence {

    private final EarlierMailStore store;

    Correspondence(EarlierMailStore store) {
        this.store = store;
    }

    /** Message-IDs of a person's mail on a case, the latest twenty, oldest first. */
    public List<String> listIds(CaseId about, String email) {
        return store.listIds(about, email);
    }
}
