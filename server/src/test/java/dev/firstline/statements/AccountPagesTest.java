package dev.firstline.statements;

import static dev.firstline.cast.Visits.body;
import static dev.firstline.cast.Visits.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Days;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.incidents.Disputes;
import dev.firstline.incidents.Ledger;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** What staff see and do about incidents. */
@FirstlineTest
class AccountPagesTest {

    @Autowired private Requests requests;
    @Autowired private Ledger ledger;
    @Autowired private Disputes disputes;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    private Customer elm;
    private Agreement bought;
    private Case asked;
    private Visits visits;
    private String account;

    @BeforeEach
    void elmAsks() {
        cast.ledger();
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 3, Over.ASK);
        visits = new Visits(web, sessions);
        account = account(elm);
        asked =
                requests.open(
                        elm.contact().actor(),
                        Request.of(elm.contact().id(), Channel.PORTAL, "Export stops", "At 40 %.")
                                .about("Ledger", "8.2", null));
    }

    @Test
    @Requirement({"INC-7.staff-decide", "NFR-7.keeps-typed"})
    void waiveAnIncidentOnThePageOfItsCase() {
        String address = "/desk/cases/" + asked.number();
        String page = body(visits.get(cast.ion(), address));
        assertThat(page).contains("Incident 1 of 3", "Waive the incident");
        String version = hidden(page, "version");
        assertThat(
                        visits.post(
                                cast.ion(),
                                address + "/incident/waiver",
                                "version",
                                version,
                                "reason",
                                ""))
                .hasStatus(422);
        assertThat(
                        visits.post(
                                cast.ion(),
                                address + "/incident/waiver",
                                "version",
                                version,
                                "reason",
                                "Our mistake."))
                .hasStatus(303);
        assertThat(body(visits.get(cast.ion(), address)))
                .contains("Waiver", "Our mistake.")
                .doesNotContain("Waive the incident");
        assertThat(body(visits.get(elm.contact(), "/requests/" + asked.number())))
                .contains("Waiver: decided by staff");
    }

    @Test
    @Requirement({"INC-2.amended", "INC-6.statement-lines", "INC-6.statement-csv"})
    void tellSinceWhenAnAllowanceIsAnother() {
        allowances.amend(bought, 0, Over.ASK);
        for (String page :
                List.of(
                        body(visits.get(cast.alina(), account)),
                        body(visits.get(elm.buyer(), "/incidents")))) {
            assertThat(page)
                    .contains("Allowance from ", "1 used, none of them over the allowance")
                    .doesNotContain("Over the allowance</dt>");
        }
        String month = YearMonth.now(ZoneId.of("Europe/Bucharest")).toString();
        assertThat(body(visits.get(elm.buyer(), "/incidents/" + month + "/statement.csv")))
                .containsSubsequence(
                        "\"\",\"Allowance\"", "\"3\"", today() + "\",\"Allowance\"", "\"0\"")
                .doesNotContain("Allowance from");
        assertThat(body(visits.get(elm.contact(), "/requests/new?product=Ledger")))
                .contains("No incidents are included");
    }

    private static String account(Customer of) {
        return "/desk/organisations/" + of.organisation().id().value() + "/incidents";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Bucharest"));
    }

    /** What staff are offered is what the organisation is offered: no month before its first. */
    @Test
    @Requirement("INC-6.statement-page")
    void offerTheMonthsThatTheOrganisationIsOffered() {
        List<String> staff = months(body(visits.get(cast.alina(), account)));
        assertThat(staff).isEqualTo(months(body(visits.get(elm.buyer(), "/incidents"))));
        YearMonth last = YearMonth.from(today()).minusMonths(1);
        Customer ash = customers.add("Ash");
        allowances.buy(
                ash.organisation(), 2, Over.ASK, Days.of(today(), today().plusYears(1), false));
        assertThat(months(body(visits.get(cast.alina(), account(ash)))))
                .doesNotContain(last.toString());
        Customer oak = customers.add("Oak");
        allowances.buy(
                oak.organisation(),
                2,
                Over.ASK,
                Days.of(last.atDay(1), today().plusYears(1), false));
        assertThat(months(body(visits.get(cast.alina(), account(oak)))))
                .contains(last.toString())
                .isEqualTo(months(body(visits.get(oak.buyer(), "/incidents"))));
    }

    /** Those that links lead to, in their order. */
    private static List<String> months(String page) {
        return Pattern.compile("/incidents/(\\d{4}-\\d{2})\"")
                .matcher(page)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
    }

    @Test
    @Requirement({"INC-5.free", "INC-5.complete", "INC-5.outside"})
    void supportAnImplementationUntilItIsConfirmed() {
        assertThat(body(visits.get(cast.ion(), "/desk/cases/" + asked.number())))
                .contains("0 of 10 used, 10 left", "Mark as implementation")
                .contains("Staff confirmed remotely", "Network, remote access and permissions.");
        String page = body(visits.get(cast.ion(), account));
        assertThat(page).contains("Network, remote access and permissions.");
        String product = hidden(page, "implementation-product");
        assertThat(
                        visits.post(
                                cast.ion(),
                                account + "/implementations",
                                "implementation-product",
                                product,
                                "implementation-reason",
                                "Seen in a remote session."))
                .hasStatus(303);
        assertThat(body(visits.get(cast.ion(), account)))
                .contains("confirmed by Ion", "Seen in a remote session.");
        for (String seen : List.of("/plan", "/incidents")) {
            assertThat(body(visits.get(elm.contact(), seen)))
                    .contains("0 of 10 used; now that it is complete", "Seen in a remote session.");
        }
        assertThat(body(visits.get(elm.contact(), "/requests/new")))
                .doesNotContain("Some incidents are free of charge");
    }

    @Test
    @Requirement({"INC-5.told", "INC-5.outside"})
    void tellTheCustomerWhatAnImplementationHolds() {
        for (String seen : List.of("/plan", "/incidents", "/requests/new")) {
            assertThat(body(visits.get(elm.contact(), seen)))
                    .contains("0 of 10 used, 10 left", "Staff confirmed remotely")
                    .contains("Network, remote access and permissions.");
        }
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void confirmNoProductThatThereIsNot() {
        assertThat(
                        visits.post(
                                cast.ion(),
                                account + "/implementations",
                                "implementation-product",
                                "999999",
                                "implementation-reason",
                                "Seen."))
                .hasStatus(404);
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void adjustAnAccountByWholeNumbers() {
        String agreement = Long.toString(bought.id().value());
        var half =
                visits.post(
                        cast.alina(),
                        account + "/adjustments",
                        "adjustment-agreement",
                        agreement,
                        "adjustment-incidents",
                        "1.5",
                        "adjustment-reason",
                        "A gift.");
        assertThat(half).hasStatus(422);
        assertThat(body(half)).contains("is no whole number", "A gift.", "value=\"1.5\"");
        assertThat(
                        visits.post(
                                cast.alina(),
                                account + "/adjustments",
                                "adjustment-agreement",
                                agreement,
                                "adjustment-incidents",
                                "-2",
                                "adjustment-reason",
                                "A gift."))
                .hasStatus(303);
        assertThat(body(visits.get(cast.alina(), account))).contains("A gift.", "−2");
    }

    @Test
    @Requirement("INC-1.exactly-once")
    void adjustOnceHoweverOftenTheFormIsSent() {
        for (int times = 0; times < 2; times++) {
            assertThat(
                            visits.post(
                                    cast.alina(),
                                    account + "/adjustments",
                                    "adjustment-agreement",
                                    Long.toString(bought.id().value()),
                                    "adjustment-incidents",
                                    "-3",
                                    "adjustment-reason",
                                    "Given once.",
                                    "adjustment-once",
                                    "one and the same form"))
                    .hasStatus(303);
        }
        assertThat(body(visits.get(cast.alina(), account))).containsOnlyOnce("Given once.");
    }

    @Test
    @Requirement("INC-7.disputed")
    void answerWhatIsQuestioned() {
        var charge = ledger.findCharge(asked).orElseThrow();
        var raised = disputes.raise(elm.contact().actor(), charge.id(), "It was one question.");
        String line = "/desk/incidents/" + charge.id().value();
        assertThat(body(visits.get(cast.alina(), "/desk/disputes")))
                .contains(line, "It was one question.");
        assertThat(body(visits.get(cast.ion(), line))).doesNotContain("Take it back</button>");
        assertThat(
                        visits.post(
                                cast.alina(),
                                "/desk/disputes/" + raised.id().value() + "/answer",
                                "answer-reason",
                                "You are right.",
                                "upheld",
                                "true"))
                .hasStatus(303);
        assertThat(body(visits.get(elm.contact(), "/incidents/lines/" + charge.id().value())))
                .containsSubsequence("upheld", "You are right.", cast.alina().name());
    }
}
