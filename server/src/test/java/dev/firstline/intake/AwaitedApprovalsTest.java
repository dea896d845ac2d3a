package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.access.Role;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.cases.Turn;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Whose turn it is while an approval is awaited that staff alone can give, and how long. */
@FirstlineTest
@Requirement({"CAS-12.turn", "CAS-12.time-on-each"})
class AwaitedApprovalsTest {

    @Autowired private AwaitedApprovals awaited;
    @Autowired private Approvals approvals;
    @Autowired private Registrations registrations;
    @Autowired private Timelines timelines;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Allowances allowances;
    @Autowired private BusinessTime time;
    @Autowired private Desk desk;
    @Autowired private JdbcClient db;
    private Customer elm;

    @BeforeEach
    void elmHasNoneIncluded() {
        cast.maria();
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 0, Over.ASK);
    }

    @Test
    void isTheVendorsFromTheBeginningWhereStaffAloneCanGiveIt() {
        activate(false);
        Case waits = askedHoursAgo();
        assertThat(times(waits).keySet()).containsExactly(Turn.VENDOR);
        assertThat(awaits(waits)).isFalse();
        assertThat(desk.see(cast.ion(), waits).select("dt").eachText())
                .contains("With us")
                .doesNotContain("With the customer");
        Case through =
                approvals.approve(
                        cast.maria().actor(),
                        CaseAsSeen.of(waits.number()),
                        Said.of(Channel.PORTAL, "Nobody is left there."));
        assertThat(times(through).keySet()).containsExactly(Turn.VENDOR);
        assertThat(timelines.findTurnStarts(List.of(waits.id())))
                .containsValue(waits.origin().openedAt());
    }

    @Test
    void becomesTheVendorsWhenTheLastOneLeaves() {
        Case waits = askedHoursAgo();
        assertThat(awaits(waits)).isTrue();
        activate(false);
        look();
        assertThat(awaits(waits)).isFalse();
        assertThat(turns(waits))
                .extracting(CaseEvent::from, CaseEvent::to)
                .containsExactly(tuple("customer", "vendor"));
        assertThat(times(waits).get(Turn.CUSTOMER)).isGreaterThan(Duration.ofHours(3));
        assertThat(times(waits).get(Turn.VENDOR)).isLessThan(Duration.ofMinutes(5));
        assertThat(asked(waits, cast.maria())).isEqualTo(1);
        assertThat(desk.see(cast.ion(), waits).text()).contains("nobody of the organisation can");
    }

    @Test
    void becomesTheCustomersWhenAFirstOneComesBack() {
        activate(false);
        Case waits = askedHoursAgo();
        look();
        activate(true);
        look();
        look();
        assertThat(awaits(waits)).isTrue();
        assertThat(turns(waits)).hasSize(1);
        assertThat(times(waits).get(Turn.VENDOR)).isGreaterThan(Duration.ofHours(3));
        assertThat(asked(waits, elm.buyer())).isEqualTo(1);
    }

    /** No loop has to look: it is part of adding the person. */
    @Test
    void becomesTheCustomersAtOnceWhereStaffAddSomebodyWhoMayGiveIt() {
        activate(false);
        Case waits = askedHoursAgo();
        Person added =
                registrations.addPerson(
                        cast.adam().actor(),
                        "Nora New",
                        "nora@elm-" + elm.organisation().id().value() + ".example",
                        Role.PURCHASING_REPRESENTATIVE,
                        elm.organisation().id(),
                        "en",
                        "a long enough password");
        assertThat(awaits(waits)).isTrue();
        assertThat(asked(waits, added)).isEqualTo(1);
        assertThat(times(waits)).containsOnlyKeys(Turn.VENDOR, Turn.CUSTOMER);
    }

    @Test
    void staysWhereOneOfSeveralLeaves() {
        Case waits = askedHoursAgo();
        db.sql("update person set active = false where id = :id")
                .param("id", elm.buyer().id().value())
                .update();
        look();
        assertThat(awaits(waits)).isTrue();
        assertThat(turns(waits)).isEmpty();
    }

    /** The turn stays the customer's: administrators decide only while there are no buyers. */
    @Test
    @Requirement("INC-3.asks")
    void asksWhoeverMayDecideSinceTheLastBuyerLeft() {
        Case waits = askedHoursAgo();
        assertThat(asked(waits, elm.administrator())).isZero();
        activate(elm.buyer(), false);
        look();
        look();
        assertThat(asked(waits, elm.administrator())).isEqualTo(1);
        assertThat(asked(waits, elm.buyer())).isEqualTo(1);
        assertThat(turns(waits)).isEmpty();
    }

    @Test
    @Requirement("INC-3.asks")
    void asksAFirstBuyerWhoComes() {
        activate(elm.buyer(), false);
        Case waits = askedHoursAgo();
        assertThat(asked(waits, elm.buyer())).isZero();
        activate(elm.buyer(), true);
        look();
        assertThat(asked(waits, elm.buyer())).isEqualTo(1);
        assertThat(turns(waits)).isEmpty();
    }

    /** The day's mail about it is used up: to the buyer, who was asked, and to who was not. */
    @Test
    @Requirement("MAIL-6.cap")
    void notesOnceThatWhoMayDecideSinceCannotBeAskedToday() {
        Case waits = askedHoursAgo();
        useUp(waits, elm.buyer());
        useUp(waits, elm.administrator());
        for (int i = 0; i < 3; i++) {
            activate(elm.buyer(), false);
            look();
            activate(elm.buyer(), true);
            look();
        }
        assertThat(timelines.list(waits))
                .filteredOn(it -> it.type() == EventType.AUTOMATIC_MAIL_HELD_BACK)
                .hasSize(1);
    }

    @Test
    @Requirement("XPL-1.on-page")
    void tellsWhyItWaitsAndFromWhom() {
        Case waits = askedHoursAgo();
        String told = desk.see(elm.buyer(), "/requests/" + waits.number()).select(".why").text();
        assertThat(told)
                .contains("Who may approve it " + elm.buyer().name())
                .contains("Over the allowance the organisation is asked before one more is taken")
                .contains("It waits for approval");
        activate(false);
        assertThat(desk.see(cast.ion(), waits).select(".why").text())
                .contains("It waits for the decision of our team");
    }

    private void useUp(Case about, Person recipient) {
        db.sql(
                        """
                insert into outgoing_mail (
                    cause, kind, case_id, recipient_id, automatic, mail_id, queued_at, next_attempt_at)
                select 'used-up:' || n, 'state', :case, :recipient, true,
                       'used-up-' || n || '-' || :recipient || '-' || :case, now(), now()
                  from generate_series(1, 100) n
                """)
                .param("case", about.id().value())
                .param("recipient", recipient.id().value())
                .update();
    }

    private void activate(Person one, boolean active) {
        db.sql("update person set active = :active where id = :id")
                .param("active", active)
                .param("id", one.id().value())
                .update();
    }

    private Case askedHoursAgo() {
        Instant then = time.instant().minus(Duration.ofHours(4));
        try {
            return time.replaying(then, () -> life.asked(elm.contact(), "Printing stops"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** As an operator does: no door tells of it. */
    private void activate(boolean active) {
        db.sql("update person set active = :active where id in (:buyer, :administrator)")
                .param("active", active)
                .param("buyer", elm.buyer().id().value())
                .param("administrator", elm.administrator().id().value())
                .update();
    }

    private void look() {
        while (awaited.goOn()) {
            // What other tests changed is looked at as well.
        }
    }

    private Map<Turn, Duration> times(Case subject) {
        return timelines.timeByTurn(subject, time.instant());
    }

    private List<CaseEvent> turns(Case subject) {
        return timelines.list(subject).stream()
                .filter(it -> it.type() == EventType.TURN_CHANGED)
                .toList();
    }

    private boolean awaits(Case subject) {
        return db.sql("select awaits_approval from queue_entry where case_id = :case")
                .param("case", subject.id().value())
                .query(Boolean.class)
                .single();
    }

    private int asked(Case about, Person recipient) {
        return db.sql(
                        """
                select count(*)
                  from outgoing_mail
                 where kind = 'approval-asked'
                   and case_id = :case
                   and recipient_id = :recipient
                """)
                .param("case", about.id().value())
                .param("recipient", recipient.id().value())
                .query(Integer.class)
                .single();
    }
}
