package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.directory.Person;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** The ledger through the API. */
@FirstlineTest
@Requirement("API-1.rest")
class IncidentsByApiTest {

    @Autowired private Programs programs;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private Agreement bought;
    private String organisation;
    private Program alina;

    @BeforeEach
    void elmBuys() {
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 1, Over.ASK);
        organisation = "/organisations/" + elm.organisation().id().value();
        alina = programs.of(cast.alina());
    }

    @Test
    @Requirement({"INC-3.seen-before-sending", "XPL-1.by-api", "XPL-1.charge"})
    void sayWhatOneMoreWouldDo() {
        Program carla = programs.of(elm.contact());
        assertThat(carla.get("/entitlement").body())
                .contains("\"next\":\"charged\"", "\"left\":1", "\"rule\":\"incident.allowance\"");
        Requesting.open(carla, "Export stops");
        assertThat(carla.get("/entitlement").body()).contains("\"next\":\"asks\"", "\"left\":0");
    }

    @Test
    @Requirement({"INC-6.adds-up", "INC-7.disputed", "INC-7.reason-read"})
    void readQuestionAndAnswerALine() {
        Program carla = programs.of(elm.contact());
        String address = Requesting.open(carla, "Export stops");
        Answer lines = carla.get(address + "/incidents");
        assertThat(lines.at("/items/0/type")).isEqualTo("charge");
        String line = lines.at("/items/0/id");
        Answer raised =
                carla.post("/incidents/" + line + "/disputes", "{\"reason\":\"One question.\"}");
        assertThat(raised.status()).isEqualTo(201);
        Answer answered =
                alina.post(
                        "/disputes/" + raised.at("/id") + "/answer",
                        "{\"upheld\":true,\"reason\":\"You are right.\"}");
        assertThat(answered.at("/state")).isEqualTo("upheld");
        assertThat(answered.at("/answeredBy/name")).isEqualTo(cast.alina().name());
        assertThat(programs.of(elm.buyer()).get(organisation + "/ledger").body())
                .contains("\"used\":0", "\"cause\":\"dispute\"", "\"incidents\":-1");
    }

    @Test
    @Requirement({"INC-7.disputed", "API-1.everything"})
    void readWhatOnesOwnOrganisationQuestionedAndTheAnswer() {
        Program carla = programs.of(elm.contact());
        String line =
                carla.get(Requesting.open(carla, "Export stops") + "/incidents").at("/items/0/id");
        String id =
                carla.post("/incidents/" + line + "/disputes", "{\"reason\":\"One question.\"}")
                        .at("/id");
        alina.post("/disputes/" + id + "/answer", "{\"upheld\":false,\"reason\":\"It were two.\"}");
        for (Person reader : List.of(elm.contact(), elm.buyer(), elm.administrator())) {
            Program own = programs.of(reader);
            assertThat(own.get("/disputes/" + id).at("/answer")).isEqualTo("It were two.");
            assertThat(own.get("/disputes").at("/items/0/id")).isEqualTo(id);
        }
        Program colleague = programs.of(customers.colleague(elm, "Dora"));
        assertThat(colleague.get("/disputes").at("/items/0/id")).isEmpty();
        assertThat(colleague.get("/disputes/" + id).status()).isEqualTo(404);
        Program elsewhere = programs.of(customers.add("Larch").buyer());
        assertThat(elsewhere.get("/disputes").at("/items/0/id")).isEmpty();
        assertThat(elsewhere.get("/disputes/" + id).status()).isEqualTo(404);
    }

    @Test
    @Requirement({"INC-6.adds-up", "NFR-7.says-what-to-do"})
    void adjustByNumbersAsWellAsByText() {
        String body = "{\"agreement\":\"%d\",\"incidents\":%s,\"reason\":\"A gift.\"}";
        long id = bought.id().value();
        assertThat(
                        alina.post(organisation + "/adjustments", body.formatted(id, "-2"))
                                .at("/incidents"))
                .isEqualTo("-2");
        for (String bad : List.of("1.5", "1e2", "true", "null", "[1]", "\"\"")) {
            assertThat(alina.post(organisation + "/adjustments", body.formatted(id, bad)).status())
                    .isEqualTo(422);
        }
        assertThat(alina.get(organisation + "/ledger").body()).contains("\"left\":3");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameMonthsInWords() {
        Answer early = alina.post(organisation + "/statements", "{\"month\":\"2099-01\"}");
        assertThat(early.at("/detail")).startsWith("January 2099 is not over yet");
    }

    @Test
    @Requirement({"INT-11.marked", "NFR-7.says-what-to-do"})
    void stateNoFeeByHalf() {
        String scope = Requesting.open(programs.of(elm.contact()), "Our network") + "/out-of-scope";
        for (String fee :
                List.of(
                        "\"fee\":null,\"currency\":\"EUR\"",
                        "\"currency\":\"EUR\"",
                        "\"fee\":\"1e3\",\"currency\":\"EUR\"")) {
            Answer refused =
                    programs.of(cast.ion())
                            .post(scope, "{\"reason\":\"Your network.\"," + fee + "}");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("/field")).isEqualTo("fee");
        }
    }

    @Test
    @Requirement({"INC-2.amended", "INC-6.statement-lines"})
    void tellOfAnAllowanceThatWasAmended() {
        allowances.amend(bought, 7, Over.ASK);
        Answer ledger = alina.get(organisation + "/ledger");
        assertThat(ledger.at("/accounts/0/allowance")).isEqualTo("7");
        assertThat(ledger.at("/accounts/0/openingAllowance")).isNotEqualTo("7");
        assertThat(ledger.at("/accounts/0/allowanceChanges/0/becomes")).isEqualTo("7");
        assertThat(programs.of(elm.contact()).get("/entitlement").at("/allowance/left"))
                .isEqualTo("7");
    }

    @Test
    @Requirement("INT-11.withdrawn")
    void withdrawAFeeThatIsOpenAndNoOther() {
        String request = Requesting.open(programs.of(elm.contact()), "Our network");
        Program ion = programs.of(cast.ion());
        String reason = "{\"reason\":\"We help without one.\"}";
        assertThat(ion.post(request + "/fee-withdrawal", reason).status()).isEqualTo(409);
        ion.post(
                request + "/out-of-scope",
                "{\"reason\":\"Your network.\",\"fee\":\"120.00\",\"currency\":\"EUR\"}");
        assertThat(ion.post(request + "/fee-withdrawal", "{}").status()).isEqualTo(422);
        assertThat(ion.post(request + "/fee-withdrawal", reason).status()).isEqualTo(200);
        assertThat(ion.get(request + "/paid-work").at("/items/0/state")).isEqualTo("withdrawn");
        assertThat(ion.get(request + "/paid-work").at("/items/0/withdrawnBecause"))
                .isEqualTo("We help without one.");
        assertThat(ion.post(request + "/fee-withdrawal", reason).status()).isEqualTo(409);
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void sayWhichFieldOfAnApprovalIsMissing() {
        Program carla = programs.of(elm.contact());
        String approval = Requesting.open(carla, "Export stops") + "/approval";
        assertThat(carla.post(approval, "{\"approved\":true}").at("/field")).isEqualTo("approved");
        assertThat(carla.post(approval, "{}").at("/field")).isEqualTo("accepted");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void adjustByWholeNumbers() {
        String body = "{\"agreement\":\"%d\",\"incidents\":\"%s\",\"reason\":\"A gift.\"}";
        long id = bought.id().value();
        assertThat(alina.post(organisation + "/adjustments", body.formatted(id, "-1.5")).status())
                .isEqualTo(422);
        assertThat(alina.post(organisation + "/adjustments", body.formatted(id, "-2")).status())
                .isEqualTo(201);
        assertThat(alina.get(organisation + "/ledger").body()).contains("\"left\":3");
    }

    @Test
    @Requirement({"INC-6.statement-lines", "NFR-7.says-what-to-do"})
    void issueTheStatementOfAMonthThatIsOver() {
        assertThat(alina.get(organisation + "/statements/2026-01").status()).isEqualTo(404);
        assertThat(alina.post(organisation + "/statements", "{\"month\":\"2099-01\"}").status())
                .isEqualTo(409);
        assertThat(alina.post(organisation + "/statements", "{\"month\":\"May\"}").status())
                .isEqualTo(422);
        assertThat(alina.post(organisation + "/statements", "{\"month\":\"2026-01\"}").status())
                .isEqualTo(201);
        assertThat(alina.get(organisation + "/statements/2026-01").body())
                .contains("\"month\":\"2026-01\"", "\"issuedAt\":\"20");
    }
}
