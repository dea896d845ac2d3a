package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseFilter.Condition;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists of whose cases are, which walk a table beside them. */
@FirstlineTest
class OwnedCasesTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Cases cases;
    @Autowired private JdbcClient jdbc;
    private Customer customer;
    private final List<Case> taken = new ArrayList<>();
    private final List<Case> left = new ArrayList<>();

    @BeforeEach
    void fiveAreTakenAndTwoAreNot() {
        customer = customers.add("Owned Cases");
        for (int i = 0; i < 5; i++) {
            taken.addFirst(life.taken(asked("Taken")));
        }
        left.addFirst(asked("Left"));
        left.addFirst(asked("Left too"));
    }

    private Case asked(String subject) {
        return life.asked(customer.contact(), subject);
    }

    @Test
    void areListedNewestFirstInPartsBothWays() {
        Part<Case> first = list(by(cast.ion().id()), Place.start());
        assertThat(ids(first)).isEqualTo(ids(taken.subList(0, 2)));
        Part<Case> second = list(by(cast.ion().id()), Place.after(last(first)));
        assertThat(ids(second)).isEqualTo(ids(taken.subList(2, 4)));
        assertThat(ids(list(by(cast.ion().id()), Place.after(last(second)))))
                .isEqualTo(ids(taken.subList(4, 5)));
        assertThat(ids(list(by(cast.ion().id()), Place.before(last(second)))))
                .isEqualTo(ids(taken.subList(1, 3)));
    }

    @Test
    void areListedOfNobodyAndOfAnyOfSeveral() {
        assertThat(ids(list(new CaseFilter.OwnedByNobody(), Place.start()))).isEqualTo(ids(left));
        assertThat(ids(list(by(cast.ion().id(), cast.maria().id()), Place.start())))
                .isEqualTo(ids(taken.subList(0, 2)));
        assertThat(ids(list(by(cast.maria().id()), Place.start()))).isEmpty();
    }

    @Test
    void changeListsWithTheirOwner() {
        life.taken(left.getFirst());
        assertThat(ids(list(by(cast.ion().id()), Place.start())))
                .isEqualTo(ids(List.of(left.getFirst(), taken.getFirst())));
        assertThat(ids(list(new CaseFilter.OwnedByNobody(), Place.start())))
                .isEqualTo(ids(left.subList(1, 2)));
        life.closed(left.getFirst());
        assertThat(ids(list(by(cast.ion().id()), Place.start())))
                .isEqualTo(ids(List.of(left.getFirst(), taken.getFirst())));
    }

    /** Each of these writes all indexes of a case with every step otherwise. */
    @Test
    void areNotFoundByAnIndexOfCases() {
        long told =
                jdbc.sql(
                                """
                select count(*)
                  from pg_indexes
                 where tablename = 'support_case'
                   and indexdef ~ '\\m(owner_id|state)\\M'
                """)
                        .query(Long.class)
                        .single();
        assertThat(told).isZero();
    }

    private static CaseFilter.OwnedBy by(PersonId... owners) {
        return new CaseFilter.OwnedBy(Set.of(owners));
    }

    private Part<Case> list(Condition owned, Place<CaseId> place) {
        CaseFilter filter =
                CaseFilter.of(
                        owned, new CaseFilter.OfOrganisation(Set.of(customer.organisation().id())));
        return cases.list(cast.aura().actor(), filter, place, 2);
    }

    private static CaseId last(Part<Case> part) {
        return part.items().getLast().id();
    }

    private static List<CaseId> ids(Part<Case> part) {
        return ids(part.items());
    }

    private static List<CaseId> ids(List<Case> some) {
        return some.stream().map(Case::id).toList();
    }
}
