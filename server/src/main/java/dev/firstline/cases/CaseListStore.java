package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Lists of cases by filter, newest first, starting from what the actor may see. */
@Repository
class CaseListStore {

    private final JdbcClient jdbc;

    CaseListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Case> list(Actor actor, CaseFilter filter, OptionalLong after, int limit) {
        Where where = new Where();
        visible(where, actor);
        filter(where, filter);
        where.and(after.isPresent(), "c.id < :after", "after", after.orElse(0));
        return jdbc.sql(
                        "select c.* from support_case c"
                                + where
                                + " order by c.id desc limit :limit")
                .params(where.params)
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

    /** The condition of {@link CasePolicy#maySee} for lists. */
    private static void visible(Where where, Actor actor) {
        if (actor.isStaff()) {
            return;
        }
        long person = actor.person().map(id -> id.value()).orElse(0L);
        long organisation =
                actor.isAny(Role.ORGANISATION_ADMINISTRATOR)
                        ? actor.organisation().map(id -> id.value()).orElse(0L)
                        : 0L;
        where.and(
                true,
                """
                (c.id in (select p.case_id from case_participant p where p.person_id = :viewer)
                  or c.organisation_id = :viewersOrganisation)""",
                "viewer",
                person);
        where.params.put("viewersOrganisation", organisation);
    }

    private static void filter(Where where, CaseFilter filter) {
        where.equal("c.state", "state", filter.state() == null ? null : filter.state().key());
        where.and(filter.open() != null, "(c.state <> 'closed') = :open", "open", filter.open());
        where.equal("c.queue", "queue", filter.queue());
        where.equal(
                "c.requester_id",
                "requester",
                filter.requester() == null ? null : filter.requester().value());
        where.equal(
                "c.organisation_id",
                "organisation",
                filter.organisation() == null ? null : filter.organisation().value());
        where.and(
                filter.words() != null,
                "(position(lower(:words) in lower(c.subject)) > 0 or c.number::text = :words)",
                "words",
                filter.words());
    }

    /**
     * Conditions that all hold, and their parameters: fixed texts only, never what somebody typed.
     */
    private static final class Where {

        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> params = new LinkedHashMap<>();

        void equal(String column, String name, @Nullable Object value) {
            and(value != null, column + " = :" + name, name, value);
        }

        void and(boolean applies, String condition, String name, @Nullable Object value) {
            if (applies && value != null) {
                conditions.append(conditions.isEmpty() ? " where " : " and ").append(condition);
                params.put(name, value);
            }
        }

        @Override
        public String toString() {
            return conditions.toString();
        }
    }
}
