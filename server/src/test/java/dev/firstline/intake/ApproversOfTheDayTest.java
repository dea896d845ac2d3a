package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Past;
import dev.firstline.directory.Person;
import dev.firstline.entitlement.ApproverChanges;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose turn an approval is, where nobody changes anything: the contact who might give it has left,
 * and whoever wrote it may send it from the day on which the agreement with that contact is over.
 */
@FirstlineTest
@Requirement("CAS-12.turn")
class ApproversOfTheDayTest {

    private static final LocalDate LAST = LocalDate.of(2024, 3, 5);

    @Autowired private ApproverChanges changes;
    @Autowired private AwaitedApprovals awaited;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Timelines timelines;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Past past;
    @Autowired private JdbcClient db;

    @Test
    void becomesTheCustomersOnTheDayAfterTheLastOfTheAgreementAndOnce() {
        past.unkept(
                () -> {
                    Customer elm = customers.add("Elm");
                    bought(elm, elm.administrator(), LAST.minusYears(1), LAST);
                    Case draft = left(elm);
                    lookAt("2024-03-05T23:59");
                    assertThat(turns(draft)).extracting(CaseEvent::to).containsExactly("vendor");
                    lookAt("2024-03-06T00:01");
                    lookAt("2024-03-06T09:00");
                    assertThat(turns(draft))
                            .extracting(CaseEvent::to, CaseEvent::at)
                            .containsExactly(
                                    tuple("vendor", Past.instant("2024-03-04T12:01")),
                                    tuple("customer", Past.instant("2024-03-06T00:01")));
                    return draft;
                });
    }

    /** Nobody looked on that day: it is found by whoever looks first. */
    @Test
    void becomesTheCustomersWhereOneWithoutAContactHasBegunMeanwhile() {
        past.unkept(
                () -> {
                    Customer elm = customers.add("Elm");
                    bought(elm, elm.administrator(), LAST.minusYears(1), LAST);
                    bought(elm, null, LAST.plusDays(1), LAST.plusYears(1));
                    Case draft = left(elm);
                    lookAt("2024-03-05T12:00");
                    assertThat(turns(draft)).hasSize(1);
                    lookAt("2024-03-09T12:00");
                    assertThat(turns(draft))
                            .extracting(CaseEvent::to)
                            .containsExactly("vendor", "customer");
                    return draft;
                });
    }

    @Test
    void followsDaysThatAreChangedByHand() {
        past.unkept(
                () -> {
                    Customer elm = customers.add("Elm");
                    Agreement its = bought(elm, elm.administrator(), LAST.minusYears(1), LAST);
                    Case draft = left(elm);
                    ends(its, LocalDate.of(2024, 3, 3));
                    lookAt("2024-03-04T13:00");
                    ends(its, LAST.plusYears(1));
                    lookAt("2024-03-04T14:00");
                    assertThat(turns(draft))
                            .extracting(CaseEvent::to)
                            .containsExactly("vendor", "customer", "vendor");
                    return draft;
                });
    }

    /** A draft for a contact who has left: staff alone can send it. */
    private Case left(Customer elm) throws Exception {
        Case draft = past.at("2024-03-04T12:00", () -> life.asked(elm.contact(), "It stops"));
        db.sql("update person set active = false where id = :id")
                .param("id", elm.administrator().id().value())
                .update();
        lookAt("2024-03-04T12:01");
        return draft;
    }

    private Agreement bought(
            Customer elm, @Nullable Person contact, LocalDate starts, LocalDate ends)
            throws Exception {
        return past.at(
                "2024-03-04T11:00",
                () ->
                        agreements.make(
                                cast.alina().actor(),
                                NewAgreement.of(
                                                elm.organisation().id(),
                                                "bronze",
                                                "emea",
                                                Days.of(starts, ends, false))
                                        .with(null, contact == null ? null : contact.id()),
                                "Bought."));
    }

    private void ends(Agreement its, LocalDate last) {
        db.sql("update agreement set ends = :last where id = :id")
                .param("last", last)
                .param("id", its.id().value())
                .update();
    }

    private void lookAt(String local) throws Exception {
        past.at(
                local,
                () -> {
                    while (changes.notePassedDays(200)) {
                        // Those of other tests are noted as well.
                    }
                    while (awaited.goOn()) {
                        // And looked at.
                    }
                    return Instant.MIN;
                });
    }

    private List<CaseEvent> turns(Case subject) {
        return timelines.list(subject).stream()
                .filter(it -> it.type() == EventType.TURN_CHANGED)
                .toList();
    }
}
