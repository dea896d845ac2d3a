package dev.firstline.cases;

import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is known of the files that came with messages and were not kept (INT-8). */
@Component
public class LeftOutFiles {

    private final LeftOutFileStore store;

    LeftOutFiles(LeftOutFileStore store) {
        this.store = store;
    }

    /** Notes once which files of a message were left out, in the order in which they came. */
    @Transactional
    public void note(MessageId message, List<LeftOutFile> files) {
        store.add(message, files);
    }

    /** By message; those that lost nothing are not among them. */
    public Map<MessageId, List<LeftOutFile>> listByMessages(Collection<MessageId> messages) {
        return store.listByMessages(messages);
    }

    /** Those of one message. */
    public List<LeftOutFile> list(MessageId message) {
        return listByMessages(List.of(message)).getOrDefault(message, List.of());
    }

    /** What reads those of some messages ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<MessageId> messages) {
        return store.ahead(messages);
    }

    /** The same of those that opened some cases. */
    public Query<?> aheadOfOpenings(Collection<CaseId> opened) {
        return store.aheadOfOpenings(opened);
    }

    /** Those of the message that opened a case. */
    public List<LeftOutFile> listOfOpening(CaseId opened) {
        return store.listOfOpening(opened);
    }
}
