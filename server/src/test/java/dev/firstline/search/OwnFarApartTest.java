package dev.firstline.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Place;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.storage.Database;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Customers find cases with a word behind a thousand of their own without it, with cases of other
 * organisations in which they take part at their place between these.
 */
@FirstlineTest
class OwnFarApartTest {

    private static final int MORE_THAN_ARE_LOOKED_INTO = 1_050;

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private Finder finder;
    @Autowired private Database database;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private final List<CaseId> all = new ArrayList<>();
    private Customer customer;

    @BeforeEach
    void manyLieBetweenWhatIsAsked() {
        customer = customers.add("Far apart");
        elsewhere();
        within();
        elsewhere();
        Case other = life.closed(customer.contact(), "Something else", Duration.ofDays(1));
        within();
        elsewhere();
        fill(other);
        within();
    }

    /** No other test meets cases of which nothing is known. */
    @AfterEach
    void nothingIsLeftOfThem() {
        for (String table : List.of("case_words", "case_participant")) {
            owner().sql(
                            "delete from %s where case_id in (select id from support_case where number < 0)"
                                    .formatted(table))
                    .update();
        }
        owner().sql("delete from support_case where number < 0").update();
    }

    @Test
    void areFoundNewestFirst() {
        for (Person who : List.of(customer.contact(), customer.administrator())) {
            for (String line : List.of(mark, mark + " after:2020-01-01")) {
                assertThat(found(who, line, Place.start(), 10)).as(line).isEqualTo(all);
                for (int limit = 1; limit < all.size(); limit++) {
                    assertThat(found(who, line, Place.start(), limit))
                            .as("%d of %s", limit, line)
                            .isEqualTo(all.subList(0, limit));
                }
            }
        }
    }

    @Test
    void areFoundFromAnyOfThemOnBothWays() {
        for (Person who : List.of(customer.contact(), customer.administrator())) {
            for (int at = 0; at < all.size(); at++) {
                CaseId key = all.get(at);
                assertThat(found(who, mark, Place.after(key), 10))
                        .isEqualTo(all.subList(at + 1, all.size()));
                assertThat(found(who, mark, Place.before(key), 10)).isEqualTo(all.subList(0, at));
                assertThat(found(who, mark, Place.before(key), 1))
                        .isEqualTo(all.subList(Math.max(0, at - 1), at));
            }
        }
    }

    private void within() {
        all.addFirst(life.asked(customer.contact(), "Hydra " + mark).id());
    }

    private void elsewhere() {
        Case ofOthers = life.asked(cast.ana(), "Hydra " + mark);
        cases.addParticipant(ofOthers.id(), customer.contact().id());
        cases.addParticipant(ofOthers.id(), customer.administrator().id());
        all.addFirst(ofOthers.id());
    }

    private List<CaseId> found(Person who, String line, Place<CaseId> place, int limit) {
        return finder.find(who, line, place, limit).cases().map(Finder::ids).items();
    }

    /** With as many cases as one. */
    private void fill(Case one) {
        owner().sql(
                        """
                  with filled as (
                      insert into support_case overriding system value
                      select (jsonb_populate_record(
                                 c,
                                 jsonb_build_object(
                                     'id', next.id,
                                     'number', - next.id))).*
                        from support_case c
                       cross join (select nextval(pg_get_serial_sequence('support_case', 'id')) as id
                                     from generate_series(1, :many)) as next
                       where c.id = :one
                      returning id),
                       words as (
                      insert into case_words (case_id, organisation_id, public_words, staff_words)
                      select f.id, w.organisation_id, w.public_words, w.staff_words
                        from filled f, case_words w
                       where w.case_id = :one)
                insert into case_participant (case_id, person_id, organisation_id)
                select f.id, p.person_id, p.organisation_id
                  from filled f, case_participant p
                 where p.case_id = :one
                """)
                .param("one", one.id().value())
                .param("many", MORE_THAN_ARE_LOOKED_INTO)
                .update();
    }

    private JdbcClient owner() {
        return JdbcClient.create(database.addresses().owner().dataSource());
    }
}
