package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.explanation.Refused;
import dev.firstline.queues.Queues;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What waits for the customer's own word is not work for the next available person (CAS-2). */
@FirstlineTest
@Isolated("it empties the queues")
@Requirement({"CAS-2.take-next", "INT-6.draft-passed-on"})
class UnapprovedWorkTest {

    private static final String QUEUE = "tier-1";

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private CaseLife life;
    @Autowired private Agreements agreements;
    @Autowired private Approvals approvals;
    @Autowired private Ownerships ownerships;
    @Autowired private Answers answers;
    @Autowired private Queues queues;
    @Autowired private BusinessTime time;
    @Autowired private Desk desk;
    @Autowired private JdbcClient jdbc;
    private Customer elm;
    private Case draft;

    @BeforeEach
    void aDraftIsTheMostUrgent() {
        jdbc.sql("delete from queue_entry").update();
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today.minusDays(9), today.plusYears(1), false))
                        .with(null, elm.administrator().id()),
                "Bought.");
        draft = life.asked(elm.contact(), "Export stops", "high");
    }

    @Test
    void isNotHandedOutAndDoesNotCount() {
        Case other = life.asked(cast.ana(), "Slow", "low");
        assertThat(waiting()).isEqualTo(1);
        assertThat(next()).map(Case::number).contains(other.number());
        assertThat(next()).isEmpty();
    }

    @Test
    void standsApartOnThePageOfItsQueue() {
        Case other = life.asked(cast.ana(), "Slow", "low");
        var page = desk.see(cast.ion(), "/desk/queues/" + QUEUE);
        assertThat(page.select(".desk-group").text()).contains("Not approved yet", "Export stops");
        assertThat(page.select("main .desk-row a").eachAttr("href"))
                .containsExactly(Desk.address(other), Desk.address(draft));
        assertThat(page.select(".rail [aria-current] .rail-count").text()).isEqualTo("1");
    }

    @Test
    void isTakenByNobody() {
        refused(() -> life.taken(draft));
        refused(
                () ->
                        ownerships.handOver(
                                cast.ion().actor(),
                                CaseAsSeen.of(draft.number()),
                                cast.tudor().id(),
                                Said.of(Channel.API, "Yours.")));
        assertThat(desk.see(cast.ion(), draft).select("[data-take], .work form[action$=ownership]"))
                .isEmpty();
        var version = Map.of("version", Integer.toString(draft.version()));
        var answer = desk.post(cast.ion(), Desk.address(draft) + "/ownership", version);
        assertThat(answer).hasStatus(409);
        assertThat(Desk.page(answer).select("#notices").text())
                .contains("waits for a word of the customer’s own side");
        answers.reply(
                cast.ion().actor(),
                CaseAsSeen.of(draft.number()),
                Said.of(Channel.PORTAL, "Grace has to send this."));
        assertThat(desk.now(draft).handling().owner()).isEmpty();
    }

    @Test
    void isNewAndNobodysOnceItIsSent() {
        Case sent =
                approvals.approve(
                        elm.administrator().actor(),
                        CaseAsSeen.of(draft.number()),
                        Said.of(Channel.PORTAL, ""));
        assertThat(sent.state()).isEqualTo(CaseState.NEW);
        assertThat(sent.handling().owner()).isEmpty();
        assertThat(waiting()).isEqualTo(1);
        assertThat(next()).map(Case::number).contains(draft.number());
    }

    /** Nobody on the customer's side may let it through any more: staff do, and may take it. */
    @Test
    void isTakenByStaffWhereTheyLetItThrough() {
        jdbc.sql("update person set active = false where id = :id")
                .param("id", elm.administrator().id().value())
                .update();
        life.taken(draft);
        Case through =
                approvals.approve(
                        cast.maria().actor(),
                        CaseAsSeen.of(draft.number()),
                        Said.of(Channel.PORTAL, "Their contact has left."));
        assertThat(through.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(through.handling().owner()).contains(cast.ion().id());
    }

    private int waiting() {
        return queues.count(cast.ion().actor(), time.instant()).waiting(QUEUE);
    }

    private Optional<Case> next() {
        return ownerships.takeNext(cast.ion().actor(), QUEUE);
    }

    private static void refused(ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.code()).isEqualTo("case.not-approved-yet"));
    }
}
