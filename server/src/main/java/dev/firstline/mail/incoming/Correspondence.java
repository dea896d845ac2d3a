package dev.firstline.mail.incoming;

import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/** What a correspondent has sent, for the threading of what we answer (MAIL-8). */
@Component
public class Correspondence {

    private final EarlierMailStore store;

    Correspondence(EarlierMailStore store) {
        this.store = store;
    }

    /** Message-IDs of a person's mail on a case, the latest twenty, oldest first. */
    public List<String> listIds(Correspondent who) {
        return store.listIds(who);
    }

    /** What reads them of several ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<Correspondent> all) {
        return store.idsAhead(all);
    }
}
