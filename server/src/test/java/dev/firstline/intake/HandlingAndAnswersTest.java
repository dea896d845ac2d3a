package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Actor;
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
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.incidents.PaidWorks;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;

/** Which public words of staff answer whoever asked, and which say how a case is handled. */
@FirstlineTest
@Requirement({"COM-4.met-by-person", "CAS-12.turn"})
class HandlingAndAnswersTest {

    private static final String OURS = "the customer has our answer";
    private static final String PROMISES =
            "targets: { high: { initialResponse: 3h, workStart: 1h, nextResponse: 4h },"
                    + " medium: { initialResponse: 3h, workStart: 1h, nextResponse: 4h } }";

    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Commitments commitments;
    @Autowired private Approvals approvals;
    @Autowired private PaidHelp paidHelp;
    @Autowired private Splits splits;
    @Autowired private Mergers mergers;
    @Autowired private CaseLife life;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    private Customer elm;
    private Actor ion;

    @BeforeEach
    void elmBuys() {
        elm = customers.add("Elm");
        ion = cast.ion().actor();
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today.minusDays(9), today.plusYears(1), false))
                        .with(List.of(), PROMISES, null),
                "Bought.");
    }

    @Test
    @Requirement("INT-11.marked")
    void thatItIsOutOfScopeAnswers() {
        Case asked = life.asked(elm.contact(), "Our network");
        assertThat(states(asked)).containsExactly("initial-response running", "work-start running");
        mark(asked, "");
        assertThat(states(asked)).containsExactly("initial-response met", "work-start met");
        life.written(life.taken(life.now(asked)), "Is it not yours?");
        assertThat(states(asked)).endsWith("next-response running");
        mark(asked, "");
        assertThat(states(asked)).endsWith("next-response met");
        assertThat(desk.see(cast.ion(), asked).text()).contains(OURS);
        life.closed(life.now(asked));
    }

    @Test
    @Requirement("INT-11.marked")
    void soDoesThatItIsForAFee() {
        Case asked = life.asked(elm.contact(), "Our network");
        mark(asked, "120.00");
        assertThat(life.now(asked).state()).isEqualTo(CaseState.AWAITING_APPROVAL);
        assertThat(states(asked)).containsExactly("initial-response met", "work-start met");
        life.written(life.now(asked), "Why so much?");
        mark(asked, "90.00");
        assertThat(states(asked)).endsWith("next-response met");
        approvals.approve(elm.buyer().actor(), seen(asked), said("Do it."));
        life.taken(life.now(asked));
        assertThat(states(asked))
                .containsExactly("initial-response met", "work-start met", "next-response met");
        life.closed(life.now(asked));
    }

    @Test
    void reasonsOfASplitAndAPriorityAnswerNobody() {
        Case whole = life.taken(life.asked(elm.contact(), "Two questions"));
        life.prioritised(whole, "high", "Many wait.");
        Case one = split(whole, "The one");
        Case other = split(whole, "The other");
        for (Case it : List.of(whole, one, other)) {
            assertThat(states(it)).contains("initial-response running");
        }
        life.answered(life.now(whole), "One by one.");
        assertThat(states(split(whole, "A third"))).contains("initial-response met");
        List.of(whole, one, other).forEach(it -> life.closed(life.now(it)));
    }

    @Test
    void reasonsAreNotOurLastWord() {
        Case whole = life.taken(life.asked(elm.contact(), "Two questions", "low"));
        Case part = life.taken(split(whole, "The other"));
        life.written(life.now(whole), "Hello?");
        assertThat(desk.see(cast.ion(), whole).text()).doesNotContain(OURS);
        mergers.merge(ion, seen(part), whole.number(), said("They are one."), false);
        assertThat(desk.see(cast.ion(), whole).text()).doesNotContain(OURS);
        life.closed(life.now(whole));
    }

    private List<String> states(Case of) {
        return commitments.list(of.id()).stream().map(HandlingAndAnswersTest::state).toList();
    }

    private static String state(Commitment it) {
        return it.kind().key() + " " + (it.metAt() == null ? "running" : "met");
    }

    private void mark(Case subject, String fee) {
        paidHelp.mark(
                ion,
                seen(subject),
                fee.isEmpty() ? null : PaidWorks.fee(fee, "EUR"),
                said("It is your network."));
    }

    private Case split(Case whole, String question) {
        return splits.split(ion, seen(whole), question, "And this?", said("Two questions."));
    }

    private static CaseAsSeen seen(Case subject) {
        return CaseAsSeen.of(subject.number());
    }

    private static Said said(String words) {
        return Said.of(Channel.PORTAL, words);
    }
}
