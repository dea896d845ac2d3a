package dev.firstline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.UUID;

/** Agreements made and changed by programs, and what purchasing representatives ask for. */
@FirstlineTest
@Requirement("API-1.agreements")
class AgreementChangesTest {

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Programs programs;
    @Autowired private Agreements agreements;
    private Customer elm;
    private Program alina;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm " + UUID.randomUUID());
        alina = programs.of(cast.alina());
        cast.ion();
        today = agreements.today(elm.organisation().id());
    }

    @Test
    void areMadeWithAllThatWasAgreedOn() {
        Answer made =
                make(
                        """
                        {"plan": "premier", "overlaidPlan": "critical", "region": "emea",
                         "price": {"amount": 12000.5, "currency": "EUR"},
                         "sam": "ion@firstline.example", "singleContact": "%s",
                         "starts": "%s", "ends": "%s", "renews": true, "why": "Bought."}
                        """
                                .formatted(elm.contact().email(), today, today.plusYears(1)));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).endsWith("/agreements/" + made.at("/id"));
        assertThat(made.at("/overlaidPlan")).isEqualTo("critical");
        assertThat(made.at("/sam/email")).isEqualTo("ion@firstline.example");
        assertThat(made.at("/singleContact/email")).isEqualTo(elm.contact().email());
        assertThat(made.at("/price/amount")).isEqualTo("12000.5");
        assertThat(alina.get("/agreements/" + made.at("/id")).body()).isEqualTo(made.body());
    }

    @Test
    @Requirement("API-1.idempotency")
    void areMadeOnceHoweverOftenTheyAreSent() {
        String key = UUID.randomUUID().toString();
        String address = "/organisations/" + elm.organisation().id().value() + "/agreements";
        String body = standard(today, today.plusYears(1));
        Answer first = alina.post(address, body, key);
        assertThat(alina.post(address, body, key).at("/id")).isEqualTo(first.at("/id"));
        assertThat(make(body).refusal()).isEqualTo("409 agreement-overlaps starts");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void nameTheFieldThatIsWrongAsProgramsDo() {
        String body = standard(today, today.plusYears(1));
        assertThat(make(body.replace("standard", "premier")).refusal())
                .isEqualTo("422 plan-overlaid-missing overlaidPlan");
        Answer unnamed = alina.post(made(today, today) + "/renewal", "{\"renews\": true}");
        assertThat(unnamed.at("/detail")).startsWith("“version” is missing");
        String price = "\"price\": {\"currency\": \"EUR\"}, \"renews\"";
        assertThat(make(body.replace("\"renews\"", price)).refusal())
                .isEqualTo("422 missing amount");
        assertThat(make(body.replace(today.toString(), "soon")).refusal())
                .isEqualTo("422 date-unreadable starts");
        assertThat(
                        make(body.replace("\"renews\"", "\"products\": [\"abacus\"], \"renews\""))
                                .refusal())
                .startsWith("422 product-unknown");
    }

    @Test
    @Requirement("PRG-3.history")
    void areChangedInTheVersionThatTheProgramSaw() {
        String agreement = made(today, today.plusMonths(6));
        Answer longer =
                alina.post(
                        agreement + "/extension",
                        "{\"version\": 0, \"ends\": \"%s\", \"why\": \"Paid.\"}"
                                .formatted(today.plusYears(1)));
        assertThat(longer.at("/ends")).isEqualTo(today.plusYears(1).toString());
        Answer late =
                alina.post(
                        agreement + "/renewal",
                        "{\"version\": 0, \"renews\": true, \"why\": \"As asked.\"}");
        assertThat(late.refusal()).isEqualTo("409 agreement-changed-meanwhile");
        assertThat(alina.post(agreement + "/renewal", "{\"renews\": true}").refusal())
                .isEqualTo("422 missing version");
    }

    @Test
    void areAmendedAsTheyAreToBe() {
        String agreement =
                "/agreements/"
                        + make(standard(today, today.plusMonths(6)).replace("standard", "critical"))
                                .at("/id");
        Answer amended =
                alina.post(
                        agreement + "/amendment",
                        """
                        {"version": 0, "region": "americas", "sam": "ion@firstline.example",
                         "ownTerms": "services: { sam: included }",
                         "price": {"amount": 100, "currency": "USD"}, "why": "They moved."}
                        """);
        assertThat(amended.at("/region")).isEqualTo("americas");
        assertThat(amended.at("/price/currency")).isEqualTo("USD");
        Answer less =
                alina.post(
                        agreement + "/amendment",
                        "{\"version\": 1, \"region\": \"emea\", \"why\": \"They moved back.\"}");
        assertThat(less.json().get("sam").isNull()).isTrue();
        assertThat(less.json().get("price").isNull()).isTrue();
    }

    @Test
    @Requirement({"PRG-4.services", "NFR-7.says-what-to-do"})
    void areManagedByWhoWorksOnCasesWhereThePlanHasThat() {
        cast.aura();
        String agreement = made(today, today.plusYears(1));
        String amendment =
                """
                {"version": 0, "region": "emea", "sam": "ion@firstline.example", "why": "As asked."}
                """;
        assertThat(alina.post(agreement + "/amendment", amendment).refusal())
                .isEqualTo("422 agreement-plan-without-sam sam");
        String replacement =
                """
                {"version": 0, "plan": "premier", "overlaidPlan": "critical", "from": "%s", "ends": "%s",
                 "sam": "aura@firstline.example", "why": "They grew."}
                """
                        .formatted(today.plusDays(10), today.plusYears(1));
        assertThat(alina.post(agreement + "/replacement", replacement).refusal())
                .isEqualTo("422 agreement-sam-works-on-no-cases sam");
        Answer next = alina.post(agreement + "/replacement", replacement.replace("aura", "ion"));
        assertThat(next.at("/sam/email")).isEqualTo("ion@firstline.example");
    }

    @Test
    void areEndedAndReplaced() {
        String agreement = made(today, today.plusYears(1));
        Answer next =
                alina.post(
                        agreement + "/replacement",
                        """
                        {"version": 0, "plan": "critical", "from": "%s", "ends": "%s", "why": "They grew."}
                        """
                                .formatted(today.plusDays(10), today.plusYears(1)));
        assertThat(next.status()).isEqualTo(201);
        assertThat(next.at("/plan")).isEqualTo("critical");
        assertThat(alina.get(agreement).at("/ends")).isEqualTo(today.plusDays(9).toString());
        Answer ended =
                alina.post(
                        agreement + "/end",
                        "{\"version\": 1, \"last\": \"%s\", \"why\": \"Not paid.\"}"
                                .formatted(today.plusDays(1)));
        assertThat(ended.at("/ends")).isEqualTo(today.plusDays(1).toString());
    }

    @Test
    @Requirement("PRG-3.withdrawn")
    void areWithdrawnBeforeTheyBegin() {
        String agreement = made(today.plusDays(5), today.plusYears(1));
        Answer withdrawn =
                alina.post(agreement + "/withdrawal", "{\"version\": 0, \"why\": \"Not signed.\"}");
        assertThat(withdrawn.at("/state")).isEqualTo("withdrawn");
    }

    @Test
    void areForManagersAlone() {
        String agreement = made(today, today.plusYears(1));
        Program tudor = programs.of(cast.tudor());
        assertThat(tudor.post(agreement + "/end", "{\"version\": 0}").refusal())
                .isEqualTo("403 directory-managers-only");
        assertThat(programs.of(cast.bea()).get(agreement).status()).isEqualTo(404);
    }

    @Test
    @Requirement({"PRG-3.change-requested", "PRG-3.change-confirmed"})
    void areWishedForListedAndAnswered() {
        String agreement = made(today, today.plusYears(1));
        Program paul = programs.of(elm.buyer());
        Answer wish =
                paul.post(
                        agreement + "/wishes",
                        "{\"plan\": \"critical\", \"from\": \"%s\", \"ends\": \"%s\", \"words\": \"Soon.\"}"
                                .formatted(today.plusDays(3), today.plusYears(2)));
        assertThat(wish.status()).isEqualTo(201);
        assertThat(alina.get("/wishes?limit=100").body()).contains("\"" + wish.at("/id") + "\"");
        String address = "/wishes/" + wish.at("/id");
        assertThat(programs.of(cast.bea()).get(address).status()).isEqualTo(404);
        Answer answered =
                alina.post(address + "/answer", "{\"confirmed\": true, \"why\": \"Agreed.\"}");
        assertThat(answered.at("/state")).isEqualTo("confirmed");
        assertThat(alina.get("/agreements/" + answered.at("/next")).at("/plan"))
                .isEqualTo("critical");
        assertThat(
                        alina.post(address + "/answer", "{\"confirmed\": false, \"why\": \"No.\"}")
                                .refusal())
                .isEqualTo("409 wish-decided");
        assertThat(paul.get(agreement + "/wishes").at("/items/0/reason")).isEqualTo("Agreed.");
    }

    @Test
    @Requirement("PRG-3.change-confirmed")
    void letStaffSayWhetherItRenewsItselfAndWhoManagesIt() {
        String agreement = made(today, today.plusYears(1));
        Answer wish =
                programs.of(elm.buyer())
                        .post(
                                agreement + "/wishes",
                                "{\"plan\": \"premier\", \"overlaidPlan\": \"critical\", \"from\": \"%s\", \"ends\": \"%s\"}"
                                        .formatted(today.plusDays(3), today.plusYears(2)));
        Answer answered =
                alina.post(
                        "/wishes/" + wish.at("/id") + "/answer",
                        """
                        {"confirmed": true, "renews": true, "sam": "ion@firstline.example", "why": "Agreed."}
                        """);
        Answer next = alina.get("/agreements/" + answered.at("/next"));
        assertThat(next.json().at("/renews").asBoolean()).isTrue();
        assertThat(next.at("/sam/email")).isEqualTo("ion@firstline.example");
    }

    @Test
    @Requirement("PRG-3.change-requested")
    void mayBeWishedForLongerWithoutAFirstDay() {
        String agreement = made(today, today.plusYears(1));
        Program paul = programs.of(elm.buyer());
        String longer = "{\"plan\": \"standard\", \"ends\": \"%s\"}".formatted(today.plusYears(2));
        Answer other = paul.post(agreement + "/wishes", longer.replace("standard", "critical"));
        assertThat(other.refusal()).isEqualTo("422 wish-from-missing from");
        Answer wish = paul.post(agreement + "/wishes", longer);
        assertThat(wish.status()).isEqualTo(201);
        assertThat(wish.at("/from")).isEqualTo(today.plusYears(1).plusDays(1).toString());
    }

    private String made(LocalDate starts, LocalDate ends) {
        return "/agreements/" + make(standard(starts, ends)).at("/id");
    }

    private Answer make(String body) {
        return alina.post(
                "/organisations/" + elm.organisation().id().value() + "/agreements", body);
    }

    private static String standard(LocalDate starts, LocalDate ends) {
        return """
        {"plan": "standard", "region": "emea", "starts": "%s", "ends": "%s", "renews": false, "why": "Bought."}
        """
                .formatted(starts, ends);
    }
}
