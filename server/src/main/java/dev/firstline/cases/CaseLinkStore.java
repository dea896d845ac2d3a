package dev.firstline.cases;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.text;

import dev.firstline.storage.ReadOnce;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

@Repository
class CaseLinkStore {

    private static final String LINKS =
            """
            select * from case_link where case_id = :case and removed_at is null
             union all
            select * from case_link where other_id = :case and removed_at is null
             order by id
            """;

    private final JdbcClient jdbc;
    private final ReadOnce<CaseId, List<CaseLink>> links;

    CaseLinkStore(JdbcClient jdbc, CaseAhead ahead) {
        this.jdbc = jdbc;
        this.links = new ReadOnce<>(id -> Optional.of(read(id)));
        ahead.add(LINKS, CaseLinkStore::link, links::keep);
    }

    /** Empty where it is there already. */
    Optional<CaseLink> add(CaseId subject, LinkKind kind, CaseId other, Act act) {
        return jdbc.sql(
                        """
                insert into case_link (case_id, other_id, kind, made_at, made_by)
                values (:case, :other, :kind, :at, :by)
                on conflict (case_id, other_id, kind) where removed_at is null do nothing
                returning *
                """)
                .param("case", subject.value())
                .param("other", other.value())
                .param("kind", kind.key())
                .param("at", at(act.at()))
                .param("by", by(act))
                .query(CaseLinkStore::link)
                .optional();
    }

    boolean remove(long id, Act act) {
        return jdbc.sql(
                                """
                update case_link
                   set removed_at = :at,
                       removed_by = :by
                 where id = :id
                   and removed_at is null
                """)
                        .param("at", at(act.at()))
                        .param("by", by(act))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static @Nullable Long by(Act act) {
        return act.person() == null ? null : act.person().value();
    }

    List<CaseLink> list(CaseId of) {
        return links.find(of).orElse(List.of());
    }

    private List<CaseLink> read(CaseId of) {
        return jdbc.sql(LINKS).param("case", of.value()).query(CaseLinkStore::link).list();
    }

    private static CaseLink link(ResultSet row, int number) throws SQLException {
        return new CaseLink(
                row.getLong("id"),
                new CaseId(row.getLong("case_id")),
                new CaseId(row.getLong("other_id")),
                LinkKind.stored(text(row, "kind")),
                instant(row, "made_at"),
                CaseRows.person(row, "made_by"));
    }
}
