package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of cases by filter, newest first, starting from what the actor may see. */
@Repository
class CaseListStore {

    private static final String OWN =
            "c.id in (select p.case_id from case_participant p where p.person_id = :viewer)";

    /** Those of other organisations than the viewer's. */
    private static final String OWN_ELSEWHERE =
            """
            c.id in (select p.case_id
                       from case_participant p
                      where p.person_id = :viewer
                        and p.organisation_id is distinct from :viewersOrganisation)
            """;

    private final JdbcClient jdbc;
    private final CaseWordsStore words;

    CaseListStore(JdbcClient jdbc, CaseWordsStore words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** Beginning at the place, in the direction of reading. */
    List<Case> list(Actor actor, CaseFilter filter, Place<CaseId> place, int limit) {
        Conditions conditions = new Conditions();
        filter.words()
                .flatMap(words::asked)
                .ifPresent(asked -> conditions.words(asked, CasePolicy.maySeeInternal(actor)));
        filter.conditions().forEach(conditions::add);
        CaseId key = place.key();
        if (key != null) {
            conditions.from(key, place.backwards());
        }
        return list(actor, conditions, conditions.order(place.backwards()), limit);
    }

    /**
     * A list for each way by which the actor may see cases, each by its own index, put together:
     * one condition with "or" would read all cases there are.
     */
    private List<Case> list(Actor actor, Conditions conditions, String order, int limit) {
        String sql =
                waysToSee(actor, conditions.organisation())
                        .map(way -> part(way, conditions, order))
                        .collect(Collectors.joining(" union all "));
        return jdbc.sql("select * from (" + sql + ") c order by " + order + " limit :limit")
                .params(conditions.params())
                .param("viewer", actor.person().map(PersonId::value).orElse(0L))
                .param("viewersOrganisation", organisation(actor).orElse(0L))
                .param("limit", limit)
                .query(CaseRows::subject)
                .list();
    }

    boolean hasAsked(PersonId requester) {
        return jdbc.sql("select exists (select from support_case where requester_id = :requester)")
                .param("requester", requester.value())
                .query(Boolean.class)
                .single();
    }

    private static String part(String way, Conditions conditions, String order) {
        return "(select c.* from support_case c%s where %s%s order by %s limit :limit)"
                .formatted(conditions.joins(), way, conditions.text(), order);
    }

    /** The condition of {@link CasePolicy#maySee} for lists; no case is seen in two ways. */
    private static Stream<String> waysToSee(Actor actor, String itsOrganisation) {
        if (actor.isStaff()) {
            return Stream.of("true");
        }
        return organisation(actor).isEmpty()
                ? Stream.of(OWN)
                : Stream.of(itsOrganisation + " = :viewersOrganisation", OWN_ELSEWHERE);
    }

    private static Optional<Long> organisation(Actor administrator) {
        return administrator
                .organisation()
                .filter(it -> administrator.isAny(Role.ORGANISATION_ADMINISTRATOR))
                .map(it -> it.value());
    }

    /**
     * Of the newest hundred thousand those whose subject is nearly as a text, the nearest first.
     */
    List<Case> listSimilar(Actor actor, String text, int limit) {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.45', true)")
                .query(String.class)
                .single();
        Conditions conditions = new Conditions();
        conditions.and(
                "plain_text(:text) <% plain_text(c.subject) and c.id > (select max(id) - 100000 from support_case)",
                "text", text);
        return list(
                actor,
                conditions,
                "plain_text(:text) <<-> plain_text(c.subject), c.id desc",
                limit);
    }

    List<Case> listClosed(PersonId requester, int limit) {
        return jdbc.sql(
                        """
                select *
                  from support_case
                 where requester_id = :requester
                   and state = 'closed'
                 order by closed_at desc
                 limit :limit
                """)
                .param("requester", requester.value())
                .param("limit", limit)
                .query(CaseRows::subject)
                .list();
    }
}
