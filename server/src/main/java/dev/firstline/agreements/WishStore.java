package dev.firstline.agreements;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.instant;
import static dev.firstline.storage.Columns.instantOrNull;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;
import static dev.firstline.storage.Columns.texts;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@Repository
class WishStore {

    private final JdbcClient jdbc;

    WishStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WishId add(NewWish wish, PersonId by, Instant now) {
        return new WishId(
                jdbc.sql(
                                """
                insert into agreement_wish (
                    agreement_id, asked_by, asked_at, plan, overlaid_plan, options, single_contact_id, from_day, ends, words, state)
                values (
                    :agreement, :by, :now, :plan, :overlaid, cast(:options as text[]), cast(:contact as bigint), :from, :ends, :words, 'asked')
                returning id
                """)
                        .param("agreement", wish.agreement().value())
                        .param("by", by.value())
                        .param("now", at(now))
                        .param("plan", wish.plan())
                        .param("overlaid", wish.overlaidPlan())
                        .param(
                                "options",
                                wish.options() == null
                                        ? null
                                        : wish.options().toArray(String[]::new))
                        .param(
                                "contact",
                                wish.singleContact() == null ? null : wish.singleContact().value())
                        .param("from", wish.first())
                        .param("ends", wish.ends())
                        .param("words", wish.words())
                        .query(Long.class)
                        .single());
    }

    Optional<Wish> find(WishId id, boolean forChange) {
        return jdbc.sql(
                        "select * from agreement_wish where id = :id"
                                + (forChange ? " for update" : ""))
                .param("id", id.value())
                .query(WishStore::wish)
                .optional();
    }

    /** The latest first. */
    List<Wish> list(AgreementId agreement) {
        return jdbc.sql(
                        "select * from agreement_wish where agreement_id = :agreement order by id desc limit 100")
                .param("agreement", agreement.value())
                .query(WishStore::wish)
                .list();
    }

    /** Those that wait for staff, after one of them, the oldest first. */
    List<Wish> listUndecided(WishId after, int limit) {
        return jdbc.sql(
                        "select * from agreement_wish where state = 'asked' and id > :after order by id limit :limit")
                .param("after", after.value())
                .param("limit", limit)
                .query(WishStore::wish)
                .list();
    }

    void decide(
            WishId id,
            Wish.State state,
            PersonId by,
            String reason,
            @Nullable AgreementId next,
            Instant now) {
        jdbc.sql(
                        """
                update agreement_wish
                   set state = :state,
                       decided_by = :by,
                       decided_at = :now,
                       reason = :reason,
                       next_agreement_id = :next
                 where id = :id
                """)
                .param("state", state.key())
                .param("by", by.value())
                .param("now", at(now))
                .param("reason", reason)
                .param("next", next == null ? null : next.value())
                .param("id", id.value())
                .update();
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        Long decidedBy = longOrNull(row, "decided_by");
        Long next = longOrNull(row, "next_agreement_id");
        Long contact = longOrNull(row, "single_contact_id");
        return new Wish(
                new WishId(row.getLong("id")),
                new AgreementId(row.getLong("agreement_id")),
                new PersonId(row.getLong("asked_by")),
                instant(row, "asked_at"),
                text(row, "plan"),
                row.getString("overlaid_plan"),
                row.getArray("options") == null ? null : texts(row, "options"),
                contact == null ? null : new PersonId(contact),
                Objects.requireNonNull(row.getObject("from_day", LocalDate.class)),
                Objects.requireNonNull(row.getObject("ends", LocalDate.class)),
                text(row, "words"),
                Wish.State.of(text(row, "state")),
                decidedBy == null ? null : new PersonId(decidedBy),
                instantOrNull(row, "decided_at"),
                row.getString("reason"),
                next == null ? null : new AgreementId(next));
    }
}
