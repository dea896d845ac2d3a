package dev.firstline.directory;

import static dev.firstline.storage.Columns.at;
import static dev.firstline.storage.Columns.longOrNull;
import static dev.firstline.storage.Columns.text;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of contacts beyond who they are. */
@Repository
class ContactStore {

    /** What stands beside a person in a list of contacts. */
    record Details(
            PersonId id,
            @Nullable SiteId site,
            String telephone,
            boolean mayAsk,
            int wrongPinsInTurn) {}

    /** A PIN as it is kept, and how many wrong ones were tried since the last right one. */
    record Pin(String digits, int wrongInTurn) {}

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, Details> listByIds(Collection<PersonId> people) {
        return jdbc
                .sql(
                        """
                select p.id, p.site_id, p.telephone, p.may_ask,
                       coalesce((select s.wrong_in_turn from support_pin s where s.person_id = p.id), 0) as wrong_in_turn
                  from person p
                 where p.id = any(:people)
                """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(ContactStore::details)
                .list()
                .stream()
                .collect(Collectors.toMap(Details::id, Function.identity()));
    }

    void change(PersonId id, @Nullable SiteId site, String telephone, String language) {
        jdbc.sql(
                        "update person set site_id = :site, telephone = :telephone, language = :language where id = :id")
                .param("site", site == null ? null : site.value())
                .param("telephone", telephone)
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    boolean mayAsk(PersonId id) {
        return jdbc.sql("select may_ask from person where id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void listWhoMayAsk(OrganisationId organisation, Collection<PersonId> listed) {
        jdbc.sql(
                        """
                update person
                   set may_ask = id = any(:listed)
                 where organisation_id = :organisation
                   and may_ask <> (id = any(:listed))
                """)
                .param("listed", listed.stream().map(PersonId::value).toArray(Long[]::new))
                .param("organisation", organisation.value())
                .update();
    }

    /** Held until the transaction ends, so that each guess counts. */
    Optional<Pin> findPin(PersonId id) {
        return jdbc.sql(
                        "select pin, wrong_in_turn from support_pin where person_id = :id for update")
                .param("id", id.value())
                .query((row, n) -> new Pin(text(row, "pin"), row.getInt("wrong_in_turn")))
                .optional();
    }

    void countPin(PersonId id, boolean right) {
        jdbc.sql(
                        """
                update support_pin
                   set wrong_in_turn = case when :right then 0 else wrong_in_turn + 1 end
                 where person_id = :id
                """)
                .param("right", right)
                .param("id", id.value())
                .update();
    }

    void savePin(PersonId id, String pin, Instant now) {
        jdbc.sql(
                        """
                insert into support_pin (person_id, pin, made_at)
                values (:id, :pin, :now)
                on conflict (person_id) do update set pin = :pin, wrong_in_turn = 0, made_at = :now
                """)
                .param("id", id.value())
                .param("pin", pin)
                .param("now", at(now))
                .update();
    }

    private static Details details(ResultSet row, int number) throws SQLException {
        Long site = longOrNull(row, "site_id");
        return new Details(
                new PersonId(row.getLong("id")),
                site == null ? null : new SiteId(site),
                text(row, "telephone"),
                row.getBoolean("may_ask"),
                row.getInt("wrong_in_turn"));
    }
}
