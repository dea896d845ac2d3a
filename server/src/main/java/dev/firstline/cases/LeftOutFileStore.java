package dev.firstline.cases;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

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

    private final JdbcClient jdbc;
    private final OfMessages<LeftOutFile> ofMessages = new OfMessages<>(this::read);

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
        return jdbc.sql(
                        "select *, message_id as of_message from left_out_file where message_id = "
                                + anyOf("messages")
                                + " order by message_id, position")
                .param("messages", messages.stream().map(MessageId::value).toArray(Long[]::new))
                .query(LeftOutFileStore::fileOf)
                .list();
    }

    List<LeftOutFile> listOfOpening(CaseId opened) {
        return jdbc.sql(
                        """
                select *
                  from left_out_file
                 where message_id = (select id from message where case_id = :case order by id limit 1)
                 order by position
                """)
                .param("case", opened.value())
                .query((row, n) -> file(row))
                .list();
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
