package dev.firstline.cases;

import static dev.firstline.storage.Columns.anyOf;
import static dev.firstline.storage.Columns.numbers;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.storage.Pipeline;
import dev.firstline.storage.Query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lists of cases by filter, newest first, starting from what the actor may see. */
@Repository
class CaseListStore {

    private static final String BY_IDS = "select * from support_case where id = " + anyOf("ids");

    /** So many of the newest are looked into for words before an index of all words is asked. */
    private static final int LOOKED_INTO = 1_000;

    private static final String SIMILAR = "plain_text(:text) <% plain_text(c.subject)";

    private static final String NEARNESS = "plain_text(:text) <<-> plain_text(c.subject)";

    private final JdbcClient jdbc;
    private final Pipeline pipeline;
    private final CaseWordsStore words;

    CaseListStore(JdbcClient jdbc, Pipeline pipeline, CaseWordsStore words) {
        this.jdbc = jdbc;
        this.pipeline = pipeline;
        this.words = words;
    }

    List<CaseTitle> listTitles(Collection<CaseId> ids) {
        return jdbc.sql(
                        """
                select id, number, subject, site, requester_id
                  from support_case
                 where id = any(:ids)
                """)
                .param("ids", numbers(ids, CaseId::value))
                .query(
                        (row, n) ->
                                new CaseTitle(
                                        new CaseId(row.getLong(1)),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4),
                                        new PersonId(row.getLong(5))))
                .list();
    }

    List<Case> listByIds(Collection<CaseId> ids) {
        return jdbc.sql(BY_IDS)
                .param("ids", numbers(ids, CaseId::value))
                .query(CaseRows::subject)
                .list();
    }

    /** The same, to be asked along with other queries. */
    Query<Case> byIds(Collection<CaseId> ids, Consumer<List<Case>> keep) {
        return new Query<>(
                BY_IDS, Map.of("ids", numbers(ids, CaseId::value)), CaseRows::subject, keep);
    }

    /** Beginning at the place, in the direction of reading. */
    List<Case> list(Actor actor, CaseFilter filter, Place<CaseId> place, int limit) {
        CaseListSql sql = sql(filter, place);
        return filter.words()
                .flatMap(words::asked)
                .map(asked -> listWithWords(actor, sql, place, asked, limit))
                .orElseGet(() -> listAll(actor, sql, limit));
    }

    private static CaseListSql sql(CaseFilter filter, Place<CaseId> place) {
        Conditions conditions = new Conditions();
        filter.conditions().forEach(conditions::add);
        CaseId key = place.key();
        if (key != null) {
            conditions.from(key, place.backwards());
        }
        return new CaseListSql(conditions, place.backwards());
    }

    private List<Case> listAll(Actor actor, CaseListSql sql, int limit) {
        return ask(actor, sql, sql.of(WayToSee.of(actor)), limit).query(CaseRows::subject).list();
    }

    /** The first open cases, if any are wanted, and closed ones from a place on, asked at once. */
    OpenAndClosed listOpenAndClosed(
            Actor actor, int mostOpen, Place<CaseId> place, int mostClosed) {
        List<Case> open = new ArrayList<>();
        List<Case> closed = new ArrayList<>();
        List<Query<?>> queries = new ArrayList<>();
        queries.add(all(actor, false, place, mostClosed + 1, closed::addAll));
        if (mostOpen > 0) {
            queries.add(all(actor, true, Place.start(), mostOpen, open::addAll));
        }
        pipeline.ask(queries);
        return new OpenAndClosed(open, Part.of(place, closed, mostClosed));
    }

    private static Query<Case> all(
            Actor actor, boolean open, Place<CaseId> place, int limit, Consumer<List<Case>> keep) {
        CaseListSql sql = sql(CaseFilter.open(open), place);
        return new Query<>(
                sql.of(WayToSee.of(actor)), params(actor, sql, limit), CaseRows::subject, keep);
    }

    private List<Case> listWithWords(
            Actor actor, CaseListSql sql, Place<CaseId> place, String asked, int limit) {
        return WayToSee.seesAll(actor)
                ? listOfAllWithWords(actor, sql, place, asked, limit)
                : listOfOwnWithWords(actor, sql, asked, limit);
    }

    /**
     * Common words are soon met on the way from where the list begins; others by their index, in
     * the blocks of cases nearest to it; and only where they are rare, all that have them are put
     * in order.
     */
    private List<Case> listOfAllWithWords(
            Actor actor, CaseListSql sql, Place<CaseId> place, String asked, int limit) {
        WordListSql words =
                new WordListSql(sql.conditions(), sql.backwards(), WayToSee.ALL.words());
        for (WordReach reach : reaches(sql.conditions(), place)) {
            List<Case> found =
                    ask(actor, sql, reach.of(words), limit)
                            .params(reach.params())
                            .param("asked", asked)
                            .query(CaseRows::subject)
                            .list();
            if (found.size() == limit || reach.isAll()) {
                return found;
            }
        }
        throw new IllegalStateException("no reach goes on to the end");
    }

    private List<WordReach> reaches(Conditions conditions, Place<CaseId> place) {
        if (conditions.byDay()) {
            return WordReach.ofDays();
        }
        CaseId key = place.key();
        return WordReach.from(key == null ? newest() : key.value(), place.backwards());
    }

    private long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from support_case").query(Long.class).single();
    }

    /**
     * The same of cases that are few beside all: the first of the list are looked into, then the
     * index is asked. How often words are used by everybody tells nothing of one organisation.
     */
    private List<Case> listOfOwnWithWords(Actor actor, CaseListSql sql, String asked, int limit) {
        List<WayToSee> ways = WayToSee.of(actor);
        List<Case> found = listOwn(actor, sql, sql.amongFirst(ways), asked, limit);
        List<Case> last = listOwn(actor, sql, sql.lastLookedInto(ways), asked, limit);
        return last.isEmpty() || isFull(found, limit, last.getFirst(), sql)
                ? found
                : listOwn(actor, sql, sql.withWords(ways), asked, limit);
    }

    private List<Case> listOwn(Actor actor, CaseListSql sql, String text, String asked, int limit) {
        return ask(actor, sql, text, limit)
                .param("asked", asked)
                .param("lookedInto", LOOKED_INTO)
                .query(CaseRows::subject)
                .list();
    }

    /** What is seen in one way may lie before what was found in another. */
    private static boolean isFull(
            List<Case> found, int limit, Case lastLookedInto, CaseListSql sql) {
        return found.size() == limit
                && sql.conditions().order(sql.backwards()).compare(found.getLast(), lastLookedInto)
                        <= 0;
    }

    private StatementSpec ask(Actor actor, CaseListSql sql, String text, int limit) {
        return jdbc.sql(text).params(params(actor, sql, limit));
    }

    private static Map<String, Object> params(Actor actor, CaseListSql sql, int limit) {
        Map<String, Object> params = new HashMap<>(sql.params());
        params.put("viewer", actor.person().map(PersonId::value).orElse(0L));
        params.put("viewersOrganisation", WayToSee.organisation(actor));
        params.put("limit", limit);
        return params;
    }

    boolean hasAsked(PersonId requester) {
        return jdbc.sql("select exists (select from support_case where requester_id = :requester)")
                .param("requester", requester.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Those whose subject is nearly as a text, the nearest first: of the newest hundred thousand
     * for staff, by an index, and of the newest thousand that a customer may see. Their share of
     * what an index finds among everybody's is small: to look at their own is sooner done.
     */
    List<Case> listSimilar(Actor actor, String text, int limit) {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.45', true)")
                .query(String.class)
                .single();
        return actor.isStaff()
                ? listSimilarByIndex(actor, text, limit)
                : listSimilarOfNewest(actor, text, limit);
    }

    private List<Case> listSimilarOfNewest(Actor actor, String text, int limit) {
        CaseListSql sql = new CaseListSql(new Conditions(), false);
        return ask(actor, sql, sql.nearest(WayToSee.of(actor), SIMILAR, NEARNESS), limit)
                .param("text", text)
                .param("lookedInto", LOOKED_INTO)
                .query(CaseRows::subject)
                .list();
    }

    private List<Case> listSimilarByIndex(Actor actor, String text, int limit) {
        Conditions conditions = new Conditions();
        conditions.and(
                SIMILAR + " and c.id > (select max(id) - 100000 from support_case)", "text", text);
        CaseListSql sql = new CaseListSql(conditions, false);
        return ask(actor, sql, sql.nearestOfAll(NEARNESS), limit).query(CaseRows::subject).list();
    }

    List<Case> listClosed(PersonId requester, int limit) {
        return jdbc.sql(
                        """
                select *
                  from support_case
                 where requester_id = :requester
                   and closed_at is not null
                 order by closed_at desc
                 limit :limit
                """)
                .param("requester", requester.value())
                .param("limit", limit)
                .query(CaseRows::subject)
                .list();
    }
}
