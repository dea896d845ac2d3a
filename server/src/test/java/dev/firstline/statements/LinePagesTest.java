package dev.firstline.statements;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.cases.Case;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Corrections;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.Ledger;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Incidents;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One line of an account: who decided it, what became of it, and what is questioned. */
@FirstlineTest
class LinePagesTest {

    @Autowired private Corrections corrections;
    @Autowired private Incidents incidents;
    @Autowired private Disputes disputes;
    @Autowired private Ledger ledger;
    @Autowired private CaseLife life;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    private Customer elm;
    private Agreement bought;
    private Case asked;
    private Entry charge;
    private Visits visits;

    @BeforeEach
    void elmAsks() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 3, Over.ASK);
        asked = life.asked(elm.contact(), "Export stops");
        charge = ledger.findCharge(asked).orElseThrow();
        visits = new Visits(web, sessions);
    }

    @Test
    @Requirement({"INC-7.who-decided", "INC-7.disputed"})
    void saysWhatTookItBackAndIsNoLongerQuestioned() {
        assertThat(line(elm.contact(), charge))
                .contains("Question this line")
                .doesNotContain("Decided by");
        Entry waiver =
                incidents.waive(cast.ion().actor(), CaseAsSeen.of(asked.number()), "Our mistake.");
        assertThat(line(elm.contact(), charge))
                .contains("Charged, and taken back since", "Taken back by", path(waiver))
                .doesNotContain("Question this line");
        assertThat(line(elm.contact(), waiver))
                .contains("Waived by", cast.ion().name(), "Takes back", path(charge));
        assertThat(body(visits.get(cast.alina(), "/desk/incidents/" + waiver.id().value())))
                .contains("Waived by", cast.ion().name());
    }

    @Test
    @Requirement("INC-7.who-decided")
    void saysWhoAdjusted() {
        assertThat(line(elm.buyer(), adjusted("1"))).contains("Adjusted by", cast.alina().name());
    }

    @Test
    @Requirement({"NFR-7.keeps-typed", "INC-7.disputed"})
    void keepsTheWordsOfWhoQuestionsItSecond() {
        disputes.raise(elm.contact().actor(), charge.id(), "It was one question.");
        MvcTestResult second =
                visits.post(
                        elm.buyer(),
                        path(charge) + "/disputes",
                        "dispute-reason",
                        "I would not pay this.");
        assertThat(second).hasStatus(409);
        assertThat(body(second)).contains("is questioned already", "I would not pay this.");
    }

    @Test
    @Requirement("INC-7.disputed")
    void isNamedWhereItIsToBeAnswered() {
        disputes.raise(elm.contact().actor(), charge.id(), "It was one question.");
        Entry gift = adjusted("-2");
        disputes.raise(elm.buyer().actor(), gift.id(), "Why only two?");
        assertThat(body(visits.get(cast.alina(), "/desk/disputes")))
                .contains("Elm · Charge +1", "Elm · Adjustment −2", asked.number() + "</a>")
                .contains("Export stops");
        assertThat(body(visits.get(cast.alina(), "/desk/incidents/" + gift.id().value())))
                .contains("Leave it as it is", "‹ Elm, ")
                .contains("/desk/organisations/" + elm.organisation().id().value() + "/incidents/")
                .doesNotContain("Take it back</button>");
    }

    @Test
    @Requirement({"INC-7.any-line-upheld", "NFR-7.keeps-typed"})
    void isPutRightWhereItGivesBack() {
        Entry gift = adjusted("-1");
        long dispute =
                disputes.raise(elm.buyer().actor(), gift.id(), "You promised two.").id().value();
        String page = "/desk/incidents/" + gift.id().value();
        assertThat(body(visits.get(cast.alina(), page))).contains("Put it right");
        String answer = "/desk/disputes/" + dispute + "/answer";
        MvcTestResult without =
                visits.post(cast.alina(), answer, "answer-reason", "So we did.", "upheld", "true");
        assertThat(without).hasStatus(422);
        assertThat(body(without)).contains("So we did.");
        assertThat(
                        visits.post(
                                cast.alina(),
                                answer,
                                "answer-reason",
                                "So we did.",
                                "answer-incidents",
                                "-1",
                                "upheld",
                                "true"))
                .hasStatus(303);
        assertThat(line(elm.buyer(), gift)).contains("upheld", "So we did.");
        assertThat(body(visits.get(elm.buyer(), "/incidents"))).contains("a dispute was upheld");
    }

    private Entry adjusted(String incidents) {
        return corrections.adjust(
                cast.alina().actor(), elm.organisation().id(), bought.id(), incidents, "A gift.");
    }

    private String line(Person by, Entry entry) {
        return body(visits.get(by, path(entry)));
    }

    private static String path(Entry entry) {
        return "/incidents/lines/" + entry.id().value();
    }
}
