package dev.firstline.cases;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.numbers;
import static dev.firstline.storage.Columns.text;

import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Repository
class MessageStore {

    private static final String MESSAGES =
            """
            select message.*, html.is_there is not null as formatted
              from message
              left join lateral (
                  select true as is_there from message_html where message_id = message.id limit 1) html on true
            """;

    private static final String OF_CASE = MESSAGES + " where case_id = :case order by id";

    private static final String BY_IDS = MESSAGES + " where id = " + anyOf("ids");

    private final JdbcClient jdbc;
    private final Pipeline pipeline;
    private final ReadOnce<CaseId, List<Message>> ofCase;
    private final ReadOnce<MessageId, Message> byId;
    private final AttachmentStore files;

    MessageStore(JdbcClient jdbc, Pipeline pipeline, AttachmentStore files, CaseAhead ahead) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
        this.files = files;
        this.ofCase = new ReadOnce<>(id -> Optional.of(read(List.of(id))));
        this.byId = new ReadOnce<>(this::read);
        ahead.add(OF_CASE, MessageStore::message, ofCase::keep);
    }

    Message add(CaseId id, NewMessage said, Act act) {
        Message added = addRow(id, said, act);
        String html = said.asSent().html();
        if (html != null) {
            addHtml(added.id(), html);
        }
        return added;
    }

    private Message addRow(CaseId id, NewMessage said, Act act) {
        return pipeline.sql(
                        """
                insert into message (case_id, author_id, at, channel, visibility, body, quoted, call_direction,
                    caller_verified)
                values (:case, :author, :at, :channel, :visibility, :body, :quoted, :direction, :verified)
                returning *, :formatted formatted
                """)
                .param("case", id.value())
                .param("author", act.person() == null ? null : act.person().value())
                .param("at", at(act.at()))
                .param("channel", said.channel().key())
                .param("visibility", said.visibility().key())
                .param("body", said.body())
                .param("quoted", said.asSent().quoted())
                .param("formatted", said.asSent().html() != null)
                .param("direction", said.call() == null ? null : said.call().direction())
                .param("verified", said.call() == null ? null : said.call().verified())
                .single(MessageStore::message);
    }

    private void addHtml(MessageId message, String html) {
        jdbc.sql("insert into message_html (message_id, html) values (:message, :html)")
                .param("message", message.value())
                .param("html", html)
                .update();
    }

    Optional<String> findHtml(MessageId message) {
        return jdbc.sql("select html from message_html where message_id = :message")
                .param("message", message.value())
                .query(String.class)
                .optional();
    }

    /** Read ahead are all; who may not read notes is given what is left without them. */
    List<Message> list(List<CaseId> cases, boolean internalToo) {
        List<Message> all =
                cases.size() == 1 ? ofCase.find(cases.getFirst()).orElse(List.of()) : read(cases);
        return withAttachments(internalToo ? all : all.stream().filter(Message::isPublic).toList());
    }

    private List<Message> read(List<CaseId> cases) {
        return jdbc.sql(MESSAGES + " where case_id = " + anyOf("cases") + " order by id")
                .param("cases", numbers(cases, CaseId::value))
                .query(MessageStore::message)
                .list();
    }

    Map<CaseId, Set<Channel>> listChannels(Collection<CaseId> cases) {
        return jdbc
                .sql(
                        """
                select distinct case_id, channel
                  from message
                 where case_id = any(:cases)
                """)
                .param("cases", numbers(cases, CaseId::value))
                .query(
                        (row, _) ->
                                Map.entry(
                                        new CaseId(row.getLong("case_id")),
                                        Channel.of(text(row, "channel"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    List<Message> listBefore(List<CaseId> cases, boolean internalToo, long before, int limit) {
        List<Message> messages =
                jdbc.sql(
                                MESSAGES
                                        + " where case_id = "
                                        + anyOf("cases")
                                        + """

                   and (visibility = 'public' or :internalToo)
                   and id < :before
                 order by id desc
                 limit :limit
                """)
                        .param("cases", numbers(cases, CaseId::value))
                        .param("internalToo", internalToo)
                        .param("before", before)
                        .param("limit", limit)
                        .query(MessageStore::message)
                        .list();
        return withAttachments(messages);
    }

    Optional<Message> find(MessageId id) {
        return byId.find(id).map(message -> withAttachments(List.of(message)).getFirst());
    }

    private Optional<Message> read(MessageId id) {
        return jdbc.sql(MESSAGES + " where id = :id")
                .param("id", id.value())
                .query(MessageStore::message)
                .optional();
    }

    /** What reads some with their files ahead, along with other things. */
    List<Query<?>> ahead(Collection<MessageId> ids) {
        Long[] all = numbers(ids, MessageId::value);
        return List.of(
                new Query<>(
                        BY_IDS,
                        Map.of("ids", all),
                        MessageStore::message,
                        found -> found.forEach(it -> byId.keep(it.id(), it))),
                files.ahead(ids));
    }

    private List<Message> withAttachments(List<Message> messages) {
        Map<MessageId, List<Attachment>> attached =
                files.list(messages.stream().map(Message::id).toList());
        return messages.stream()
                .map(message -> message.with(attached.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                new MessageId(row.getLong("id")),
                new CaseId(row.getLong("case_id")),
                CaseRows.person(row, "author_id"),
                instant(row, "at"),
                Channel.of(text(row, "channel")),
                Visibility.of(text(row, "visibility")),
                text(row, "body"),
                row.getString("quoted"),
                row.getBoolean("formatted"),
                call(row),
                List.of());
    }

    private static @Nullable Call call(ResultSet row) throws SQLException {
        String direction = row.getString("call_direction");
        return direction == null
                ? null
                : new Call(direction.equals("in"), row.getBoolean("caller_verified"));
    }
}
