package dev.firstline.cases;

import dev.firstline.storage.ReadOnce;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What belongs to messages, such as their files: within a reading it is asked once ({@link
 * ReadOnce}), or ahead for all messages of a case ({@link CaseAhead}).
 *
 * @param <P> one of what belongs to a message
 */
final class OfMessages<P> {

    /** One of a message, or null where it is known to have none. */
    record Row<P>(MessageId message, @Nullable P part) {}

    private final ReadOnce<MessageId, List<P>> read;

    /**
     * @param ask what is asked where it was not read yet; messages that have none may be left out
     */
    OfMessages(Function<Collection<MessageId>, List<Row<P>>> ask) {
        this.read =
                new ReadOnce<>(
                        id -> Optional.ofNullable(byMessage(ask.apply(List.of(id))).get(id)),
                        ids -> byMessage(ask.apply(ids)));
    }

    /** Keeps what was asked ahead: also of messages that have none. */
    void keep(List<Row<P>> rows) {
        byMessage(rows).forEach(read::keep);
    }

    /** Keeps what was asked ahead for these messages, of which the others have none. */
    void keepAll(Collection<MessageId> asked, List<Row<P>> rows) {
        read.keepAll(asked, byMessage(rows));
    }

    /** By message, each in the order in which it was asked; who has none is not among them. */
    Map<MessageId, List<P>> list(Collection<MessageId> messages) {
        Map<MessageId, List<P>> found = read.listByIds(messages);
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static <P> Map<MessageId, List<P>> byMessage(List<Row<P>> rows) {
        Map<MessageId, List<P>> parts = new LinkedHashMap<>();
        for (Row<P> row : rows) {
            List<P> of = parts.computeIfAbsent(row.message(), _ -> new ArrayList<>());
            if (row.part() != null) {
                of.add(row.part());
            }
        }
        return parts;
    }
}
