package dev.firstline.cases;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.numbers;
import static dev.firstline.storage.Columns.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadOnce;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

@Repository
class TimelineStore {

    private static final String EVENTS =
            "select * from case_event where case_id = :case order by id";

    private static final String TURNS =
            "select case_id, turn, from_at, to_at from case_turn where case_id = %s order by case_id, id";

    private static final String TURNS_OF_CASES = TURNS.formatted(anyOf("cases"));

    private static final String BEGUN_TURNS =
            "select case_id, from_at from case_turn where to_at is null and case_id = "
                    + anyOf("cases");

    private final JdbcClient jdbc;
    private final Pipeline pipeline;
    private final ReadOnce<CaseId, List<CaseEvent>> events;
    private final ReadOnce<CaseId, List<TurnPeriod>> turns;
    private final ReadOnce<CaseId, Instant> starts;

    TimelineStore(JdbcClient jdbc, Pipeline pipeline, CaseAhead ahead) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
        this.events = new ReadOnce<>(id -> Optional.of(readEvents(id)));
        this.turns =
                new ReadOnce<>(
                        id -> Optional.ofNullable(readTurns(List.of(id)).get(id)), this::readTurns);
        this.starts =
                new ReadOnce<>(
                        id -> Optional.ofNullable(readTurnStarts(List.of(id)).get(id)),
                        this::readTurnStarts);
        ahead.add(EVENTS, TimelineStore::event, events::keep);
        ahead.add(TURNS.formatted(":case"), TimelineStore::turn, turns::keep);
    }

    void add(CaseId id, List<CaseEvent> events) {
        if (!events.isEmpty()) {
            add(Map.of(id, events));
        }
    }

    /** In their order; at least one. */
    void add(Map<CaseId, List<CaseEvent>> events) {
        List<Map.Entry<CaseId, CaseEvent>> all =
                events.entrySet().stream()
                        .flatMap(of -> of.getValue().stream().map(it -> Map.entry(of.getKey(), it)))
                        .toList();
        pipeline.sql(
                        """
                insert into case_event (
                    case_id, at, actor_id, type, from_value, to_value, message_id, rule, noted_at)
                select *
                  from unnest(
                           cast(:cases as bigint[]), cast(:ats as timestamptz[]), cast(:actors as bigint[]),
                           cast(:types as text[]), cast(:from as text[]), cast(:to as text[]),
                           cast(:messages as bigint[]), cast(:rules as text[]), cast(:noted as timestamptz[]))
                """)
                .param("cases", all.stream().map(it -> it.getKey().value()).toArray(Long[]::new))
                .param("ats", texts(all, it -> it.at().toString()))
                .param("actors", ids(all, it -> it.actor() == null ? null : it.actor().value()))
                .param("types", texts(all, it -> it.type().key()))
                .param("from", texts(all, CaseEvent::from))
                .param("to", texts(all, CaseEvent::to))
                .param(
                        "messages",
                        ids(all, it -> it.message() == null ? null : it.message().value()))
                .param("rules", texts(all, CaseEvent::rule))
                .param(
                        "noted",
                        texts(all, it -> it.notedAt() == null ? null : it.notedAt().toString()))
                .send();
    }

    private static Object @Nullable [] texts(
            List<Map.Entry<CaseId, CaseEvent>> all, Function<CaseEvent, @Nullable String> which) {
        return all.stream().map(it -> which.apply(it.getValue())).toArray(String[]::new);
    }

    private static Object @Nullable [] ids(
            List<Map.Entry<CaseId, CaseEvent>> all, Function<CaseEvent, @Nullable Long> which) {
        return all.stream().map(it -> which.apply(it.getValue())).toArray(Long[]::new);
    }

    List<CaseEvent> list(CaseId id) {
        return events.find(id).orElse(List.of());
    }

    private List<CaseEvent> readEvents(CaseId id) {
        return jdbc.sql(EVENTS).param("case", id.value()).query(TimelineStore::event).list();
    }

    /** Without what is staff's alone; an internal message that says why is not named. */
    List<CaseEvent> listPublic(CaseId id) {
        return jdbc.sql(
                        """
                select e.type, e.at, e.actor_id, e.from_value, e.to_value, m.id as message_id, e.rule,
                       e.noted_at
                  from case_event e
                  left join message m on m.id = e.message_id and m.visibility = 'public'
                 where e.case_id = :case
                   and e.type not in ('automatic-mail-held-back', 'mail-not-delivered')
                   and (e.type <> 'message-added' or m.id is not null)
                 order by e.id
                """)
                .param("case", id.value())
                .query(TimelineStore::event)
                .list();
    }

    /** Begins a turn, unless one goes on. */
    void openTurn(CaseId id, Turn turn, Instant from) {
        pipeline.sql(
                        """
                insert into case_turn (case_id, turn, from_at)
                select :case, :turn, :from
                 where not exists (select from case_turn where case_id = :case and to_at is null)
                """)
                .param("case", id.value())
                .param("turn", turn.key())
                .param("from", at(from))
                .send();
    }

    void closeTurn(CaseId id, Instant to) {
        pipeline.sql(
                        "update case_turn set to_at = greatest(:to, from_at) where case_id = :case and to_at is null")
                .param("to", at(to))
                .param("case", id.value())
                .send();
    }

    /** Ends the turn that goes on where it is another's. */
    void closeTurnOfOthers(CaseId id, Turn turn, Instant to) {
        closingOthers(id, turn, to).send();
    }

    /** The same, at once: whether it was another's. */
    boolean endTurnOfOthers(CaseId id, Turn turn, Instant to) {
        return closingOthers(id, turn, to).optional((row, _) -> row.getLong("id")).isPresent();
    }

    private Pipeline.Statement closingOthers(CaseId id, Turn turn, Instant to) {
        return pipeline.sql(
                        """
                update case_turn
                   set to_at = greatest(:to, from_at)
                 where case_id = :case
                   and to_at is null
                   and turn <> :turn
                returning id
                """)
                .param("to", at(to))
                .param("case", id.value())
                .param("turn", turn.key());
    }

    /** A turn that began at this very instant was this side's from its beginning. */
    void correctBegunTurn(CaseId id, Turn turn, Instant begun) {
        pipeline.sql(
                        """
                update case_turn
                   set turn = :turn
                 where case_id = :case
                   and to_at is null
                   and from_at = :begun
                """)
                .param("begun", at(begun))
                .param("case", id.value())
                .param("turn", turn.key())
                .send();
    }

    /** What reads turns ahead, along with other things. */
    Query<Map.Entry<CaseId, TurnPeriod>> turnsAhead(Collection<CaseId> ids) {
        return new Query<>(
                TURNS_OF_CASES,
                Map.of("cases", numbers(ids, CaseId::value)),
                TimelineStore::turnOf,
                found -> turns.keepAll(ids, byCase(found)));
    }

    Map<CaseId, List<TurnPeriod>> listTurns(Collection<CaseId> ids) {
        return turns.listByIds(ids);
    }

    private Map<CaseId, List<TurnPeriod>> readTurns(Collection<CaseId> ids) {
        return byCase(
                jdbc.sql(TURNS_OF_CASES)
                        .param("cases", numbers(ids, CaseId::value))
                        .query(TimelineStore::turnOf)
                        .list());
    }

    private static Map<CaseId, List<TurnPeriod>> byCase(List<Map.Entry<CaseId, TurnPeriod>> all) {
        return all.stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Map.Entry<CaseId, TurnPeriod> turnOf(ResultSet row, int number)
            throws SQLException {
        return Map.entry(new CaseId(row.getLong("case_id")), turn(row, number));
    }

    private static TurnPeriod turn(ResultSet row, int number) throws SQLException {
        return new TurnPeriod(
                Turn.of(text(row, "turn")), instant(row, "from_at"), instantOrNull(row, "to_at"));
    }

    Map<CaseId, Instant> findTurnStarts(Collection<CaseId> ids) {
        return starts.listByIds(ids);
    }

    /** What reads the same ahead, along with other things. */
    Query<Map.Entry<CaseId, Instant>> turnStartsAhead(Collection<CaseId> ids) {
        return new Query<>(
                BEGUN_TURNS,
                Map.of("cases", numbers(ids, CaseId::value)),
                TimelineStore::begun,
                found -> starts.keepAll(ids, starts(found)));
    }

    private Map<CaseId, Instant> readTurnStarts(Collection<CaseId> ids) {
        return starts(
                jdbc.sql(BEGUN_TURNS)
                        .param("cases", numbers(ids, CaseId::value))
                        .query(TimelineStore::begun)
                        .list());
    }

    private static Map<CaseId, Instant> starts(List<Map.Entry<CaseId, Instant>> begun) {
        return begun.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<CaseId, Instant> begun(ResultSet row, int number) throws SQLException {
        return Map.entry(new CaseId(row.getLong("case_id")), instant(row, "from_at"));
    }

    private static CaseEvent event(ResultSet row, int number) throws SQLException {
        Long message = longOrNull(row, "message_id");
        return new CaseEvent(
                EventType.of(text(row, "type")),
                instant(row, "at"),
                CaseRows.person(row, "actor_id"),
                row.getString("from_value"),
                row.getString("to_value"),
                message == null ? null : new MessageId(message),
                row.getString("rule"),
                instantOrNull(row, "noted_at"));
    }
}
