package dev.firstline.statements;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.incidents.Accounts;
import dev.firstline.incidents.Statements;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Which agreement an account is of, and by whose days its lines are told. */
@FirstlineTest
class AccountWordsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Autowired private Requests requests;
    @Autowired private Accounts accounts;
    @Autowired private Statements statements;
    @Autowired private Agreements agreements;
    @Autowired private Allowances allowances;
    @Autowired private Organisations organisations;
    @Autowired private People people;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private BusinessTime time;
    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    private Visits visits;

    @BeforeEach
    void somebodyVisits() {
        visits = new Visits(web, sessions);
    }

    @Test
    @Requirement({"INC-6.statement-page", "INC-6.statement-csv"})
    void tellsAgreementsOfOnePlanApart() {
        Customer elm = customers.add("Elm");
        NewAgreement bought = counted("support-only", elm.organisation());
        agreements.make(
                cast.alina().actor(), bought.naming(List.of(cast.ledger().id())), "Bought.");
        agreements.make(cast.alina().actor(), bought.ofNoProduct(), "Bought.");
        String starts = "from " + said(bought.days().starts());
        for (Person reader : List.of(elm.contact(), elm.buyer())) {
            assertThat(body(visits.get(reader, "/incidents")))
                    .contains("Ledger, " + starts, "support without a product, " + starts);
        }
        YearMonth month = accounts.presentMonth(elm.organisation().id());
        assertThat(body(visits.get(elm.buyer(), "/incidents/" + month + "/statement.csv")))
                .contains("\"Agreement\"", "\"Ledger, " + starts + "\"");
        assertThat(body(visits.get(cast.alina(), account(elm.organisation()))))
                .containsPattern("<option[^>]*>Support without a product · Ledger, " + starts)
                .containsPattern(
                        "<option[^>]*>Support without a product · support without a product, "
                                + starts);
    }

    @Test
    @Requirement({"INC-1.month-of-receipt", "INC-6.statement-csv"})
    void tellsDaysAsTheOrganisationCountsThem() {
        Organisation oak = inNewYork();
        Person carla =
                people.add(
                        "Carla",
                        "carla@" + UUID.randomUUID() + ".example",
                        "en",
                        oak.id(),
                        Set.of(Role.CONTACT));
        agreements.make(cast.alina().actor(), bronze(oak), "Bought.");
        YearMonth last = accounts.presentMonth(oak.id()).minusMonths(1);
        requests.open(
                carla.actor(),
                Request.of(carla.id(), Channel.MAIL, "Late in the evening", "At 23:30.")
                        .byMail(
                                AsSent.TYPED,
                                last.atEndOfMonth()
                                        .atTime(LocalTime.of(23, 30))
                                        .atZone(NEW_YORK)
                                        .toInstant(),
                                false));
        statements.issue(cast.alina().actor(), oak.id(), last);
        String address = account(oak) + "/" + last;
        assertThat(body(visits.get(cast.alina(), address + "/statement.csv")))
                .contains("\"" + last.atEndOfMonth() + "\"");
        assertThat(body(visits.get(cast.alina(), address)))
                .contains("Days are those of New York time.", last.lengthOfMonth() + " ");
        assertThat(body(visits.get(carla, "/incidents"))).doesNotContain("Days are those of");
    }

    @Test
    @Requirement("INC-6.statement-page")
    void keepsStatementsInReachOnceNoAgreementRuns() {
        Customer elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        allowances.buy(
                elm.organisation(),
                2,
                Over.ASK,
                Days.of(today.minusYears(1), today.withDayOfMonth(1).minusDays(1), false));
        YearMonth last = YearMonth.from(today).minusMonths(1);
        statements.issue(cast.alina().actor(), elm.organisation().id(), last);
        assertThat(body(visits.get(elm.buyer(), "/incidents")))
                .contains("Nothing is counted", "/incidents/" + last + "\"");
        assertThat(body(visits.get(elm.buyer(), "/incidents/" + last))).contains("Bronze");
    }

    @Test
    @Requirement({"INC-6.statement-page", "INC-6.adds-up"})
    void showsAndAdjustsWhatEndedWithinTheMonth() {
        Customer elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        allowances.buy(
                elm.organisation(),
                2,
                Over.ASK,
                Days.of(today.minusYears(1), today.withDayOfMonth(1), false));
        assertThat(body(visits.get(elm.buyer(), "/incidents")))
                .contains("2 of 2 incidents left")
                .doesNotContain("Nothing is counted");
        assertThat(body(visits.get(cast.alina(), account(elm.organisation()))))
                .containsPattern("<option[^>]*>Bronze · all products");
    }

    @Test
    @Requirement({"INC-2.amended", "INC-6.statement-lines"})
    void tellsTheDayOfAnAmendmentAsTheOrganisationCountsIt() throws Exception {
        Organisation oak = inNewYork();
        Agreement bought = agreements.make(cast.alina().actor(), bronze(oak), "Bought.");
        Instant evening =
                accounts.presentMonth(oak.id()).atDay(2).atTime(0, 10).toInstant(ZoneOffset.UTC);
        time.replaying(evening, () -> allowances.amend(bought, 5, Over.ASK));
        assertThat(body(visits.get(cast.alina(), account(oak)))).contains("Allowance from 1 ");
    }

    @Test
    @Requirement("INC-3.seen-before-sending")
    void saysOnMyPlanWhatFollowsOverTheAllowance() {
        Customer elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 2, Over.BILL);
        assertThat(body(visits.get(elm.contact(), "/plan")))
                .contains("2 a calendar month. Each one more is taken, and billed.");
    }

    private Organisation inNewYork() {
        return organisations.add(
                "Oak", NEW_YORK, "americas", "en", List.of(UUID.randomUUID() + ".example"));
    }

    private static NewAgreement bronze(Organisation organisation) {
        return counted("bronze", organisation);
    }

    private static NewAgreement counted(String plan, Organisation organisation) {
        LocalDate today = LocalDate.now(organisation.zone());
        Days days = Days.of(today.minusYears(1), today.plusYears(1), false);
        return NewAgreement.of(organisation.id(), plan, organisation.region(), days)
                .with(List.of(), Allowances.terms(2, Over.ASK), null);
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    private static String account(Organisation it) {
        return "/desk/organisations/" + it.id().value() + "/incidents";
    }
}
