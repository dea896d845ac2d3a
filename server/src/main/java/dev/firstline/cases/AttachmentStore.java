package dev.firstline.cases;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.numbers;
import static dev.firstline.storage.Columns.text;

import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.storage.Blob;
import dev.firstline.storage.BlobId;
import dev.firstline.storage.Query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The files that came with messages. */
@Repository
class AttachmentStore {

    private static final String OF_MESSAGES =
            "select *, message_id as of_message from attachment where message_id = "
                    + anyOf("messages")
                    + " order by message_id, name, id";

    private static final String OF_CASE =
            """
            select message.id as of_message, attachment.*
              from message
              left join attachment on message_id = message.id
             where case_id = :case
             order by message.id, name, attachment.id
            """;

    private final JdbcClient jdbc;
    private final OfMessages<Attachment> read = new OfMessages<>(this::read);

    AttachmentStore(JdbcClient jdbc, CaseAhead ahead) {
        this.jdbc = jdbc;
        ahead.add(OF_CASE, AttachmentStore::fileOf, (_, rows) -> read.keep(rows));
    }

    Attachment add(MessageId message, NewAttachment file, Blob content) {
        Attachment attachment =
                new Attachment(
                        UUID.randomUUID(),
                        message,
                        content.id(),
                        file.name(),
                        file.contentId(),
                        content.contentType(),
                        content.size());
        jdbc.sql(
                        """
                insert into attachment (id, message_id, blob_id, name, content_id, type, size)
                values (:id, :message, :blob, :name, :contentId, :type, :size)
                """)
                .param("id", attachment.id())
                .param("message", message.value())
                .param("blob", attachment.blobId().value())
                .param("name", attachment.name())
                .param("contentId", attachment.contentId())
                .param("type", attachment.type())
                .param("size", attachment.size())
                .update();
        return attachment;
    }

    Map<MessageId, List<Attachment>> list(Collection<MessageId> messages) {
        return read.list(messages);
    }

    /** What reads those of some messages ahead, along with other things. */
    Query<OfMessages.Row<Attachment>> ahead(Collection<MessageId> messages) {
        return new Query<>(
                OF_MESSAGES,
                Map.of("messages", numbers(messages, MessageId::value)),
                AttachmentStore::fileOf,
                rows -> read.keepAll(messages, rows));
    }

    private List<OfMessages.Row<Attachment>> read(Collection<MessageId> messages) {
        return jdbc.sql(OF_MESSAGES)
                .param("messages", numbers(messages, MessageId::value))
                .query(AttachmentStore::fileOf)
                .list();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql("select * from attachment where id = :id")
                .param("id", id)
                .query(AttachmentStore::attachment)
                .optional();
    }

    private static OfMessages.Row<Attachment> fileOf(ResultSet row, int number)
            throws SQLException {
        return new OfMessages.Row<>(
                new MessageId(row.getLong("of_message")),
                row.getObject("id", UUID.class) == null ? null : attachment(row, number));
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new MessageId(row.getLong("message_id")),
                new BlobId(row.getLong("blob_id")),
                text(row, "name"),
                row.getString("content_id"),
                text(row, "type"),
                row.getLong("size"));
    }
}
