package dev.firstline.cases;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.numbers;
import static dev.firstline.storage.Columns.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Repository
class LeftOutFileStore {

    private static final String OF_CASE =
            """
            select message.id as of_message, left_out_file.*
              from message
              left join left_out_file on message_id = message.id
             where case_id = :case
             order by message.id, position
            """;

    private static final String OF_MESSAGES =
            "select *, message_id as of_message from left_out_file where message_id = "
                    + anyOf("messages")
                    + " order by message_id, position";

    private static final String OF_OPENINGS =
            """
            select opened.id as opened, left_out_file.*
              from unnest(cast(:cases as bigint[])) as opened (id)
              cross join lateral (
                  select id from message where case_id = opened.id order by id limit 1) first
              join left_out_file on message_id = first.id
             order by opened.id, position
            """;

    private final JdbcClient jdbc;
    private final OfMessages<LeftOutFile> ofMessages = new OfMessages<>(this::read);
    private final ReadOnce<CaseId, List<LeftOutFile>> ofOpenings =
            new ReadOnce<>(
                    id -> Optional.ofNullable(readOpenings(List.of(id)).get(id)),
                    this::readOpenings);

    LeftOutFileStore(JdbcClient jdbc, CaseAhead ahead) {
        this.jdbc = jdbc;
        ahead.add(OF_CASE, LeftOutFileStore::fileOf, (_, rows) -> ofMessages.keep(rows));
    }

    void add(MessageId message, List<LeftOutFile> files) {
        for (int position = 0; position < files.size(); position++) {
            add(message, position, files.get(position));
        }
    }

    private void add(MessageId message, int position, LeftOutFile file) {
        jdbc.sql(
                        """
                insert into left_out_file (message_id, position, name, size, reason, allowed)
                values (:message, :position, :name, :size, :reason, :allowed)
                """)
                .param("message", message.value())
                .param("position", position)
                .param("name", file.name())
                .param("size", file.size())
                .param("reason", file.reason().key())
                .param("allowed", file.allowed())
                .update();
    }

    Map<MessageId, List<LeftOutFile>> listByMessages(Collection<MessageId> messages) {
        return ofMessages.list(messages);
    }

    private List<OfMessages.Row<LeftOutFile>> read(Collection<MessageId> messages) {
        return jdbc.sql(OF_MESSAGES)
                .param("messages", numbers(messages, MessageId::value))
                .query(LeftOutFileStore::fileOf)
                .list();
    }

    /** What reads those of some messages ahead, along with other things. */
    Query<OfMessages.Row<LeftOutFile>> ahead(Collection<MessageId> messages) {
        return new Query<>(
                OF_MESSAGES,
                Map.of("messages", numbers(messages, MessageId::value)),
                LeftOutFileStore::fileOf,
                rows -> ofMessages.keepAll(messages, rows));
    }

    List<LeftOutFile> listOfOpening(CaseId opened) {
        return ofOpenings.find(opened).orElse(List.of());
    }

    /** What reads those of some cases ahead, along with other things. */
    Query<Map.Entry<CaseId, LeftOutFile>> aheadOfOpenings(Collection<CaseId> opened) {
        return new Query<>(
                OF_OPENINGS,
                Map.of("cases", numbers(opened, CaseId::value)),
                LeftOutFileStore::fileOfOpening,
                rows -> ofOpenings.keepAll(opened, byCase(rows)));
    }

    private Map<CaseId, List<LeftOutFile>> readOpenings(Collection<CaseId> opened) {
        return byCase(
                jdbc.sql(OF_OPENINGS)
                        .param("cases", numbers(opened, CaseId::value))
                        .query(LeftOutFileStore::fileOfOpening)
                        .list());
    }

    private static Map<CaseId, List<LeftOutFile>> byCase(
            List<Map.Entry<CaseId, LeftOutFile>> rows) {
        return rows.stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Map.Entry<CaseId, LeftOutFile> fileOfOpening(ResultSet row, int number)
            throws SQLException {
        return Map.entry(new CaseId(row.getLong("opened")), file(row));
    }

    private static OfMessages.Row<LeftOutFile> fileOf(ResultSet row, int number)
            throws SQLException {
        return new OfMessages.Row<>(
                new MessageId(row.getLong("of_message")),
                row.getString("name") == null ? null : file(row));
    }

    private static LeftOutFile file(ResultSet row) throws SQLException {
        return new LeftOutFile(
                text(row, "name"),
                row.getLong("size"),
                LeftOutFile.Reason.of(text(row, "reason")),
                row.getLong("allowed"));
    }
}
