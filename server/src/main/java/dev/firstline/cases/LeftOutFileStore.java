package dev.firstline.cases;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.text;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Repository
class LeftOutFileStore {

    private final JdbcClient jdbc;

    LeftOutFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc
                .sql(
                        "select * from left_out_file where message_id = "
                                + anyOf("messages")
                                + " order by message_id, position")
                .param("messages", messages.stream().map(MessageId::value).toArray(Long[]::new))
                .query((row, n) -> Map.entry(new MessageId(row.getLong("message_id")), file(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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

    private static LeftOutFile file(ResultSet row) throws SQLException {
        return new LeftOutFile(
                text(row, "name"),
                row.getLong("size"),
                LeftOutFile.Reason.of(text(row, "reason")),
                row.getLong("allowed"));
    }
}
