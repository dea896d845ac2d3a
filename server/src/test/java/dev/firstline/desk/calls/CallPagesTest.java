package dev.firstline.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.products.Product;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@FirstlineTest
class CallPagesTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private People people;
    @Autowired private Requests requests;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;

    @Test
    void findsACallerByNameAddressOrOrganisation() {
        cast.ana();
        for (String words : new String[] {"ana p", "ANA@ACME", "acme"}) {
            assertThat(
                            desk.see(cast.ion(), "/desk/calls/new?find=" + words)
                                    .select("#found")
                                    .text())
                    .as(words)
                    .contains("Ana Pop", "Acme");
        }
        assertThat(
                        desk.see(cast.ion(), "/desk/calls/new?find=ion marin")
                                .select("#found a[href*=person]"))
                .isEmpty();
    }

    @Test
    @Requirement("INT-1.telephone")
    void opensACaseForACaller() {
        var page = desk.see(cast.ion(), form(cast.andrei().id().value()));
        var fields =
                Map.of(
                        "verified", "true",
                        "subject", "Printer is on fire",
                        "priority", "high",
                        "body", "He called from the car park.");
        var answer = desk.send(cast.ion(), page, "/desk/calls", fields);
        assertThat(answer).hasStatus(303);
        var opened = desk.see(cast.ion(), String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(opened.select("h1").text()).endsWith("Printer is on fire");
        assertThat(opened.select(".case-facts").text()).contains("Andrei Rus", "telephone");
        assertThat(opened.select(".conversation").text()).contains("He called from the car park.");
    }

    @Test
    @Requirement("CAS-3.telephone-notes")
    void addsTheCallToACaseOfTheCaller() {
        Case subject = desk.opened("Already open");
        var page = desk.see(cast.ion(), form(cast.ana().id().value()));
        var number = Long.toString(subject.number());
        assertThat(page.select(".call-cases").text()).contains(number + " Already open");
        var fields = Map.of("case", number, "body", "Still the same.");
        assertThat(desk.send(cast.ion(), page, "/desk/calls", fields))
                .redirectedUrl()
                .isEqualTo(Desk.address(subject));
        assertThat(desk.see(cast.ion(), subject).text()).contains("Still the same.");
    }

    @Test
    @Requirement({"COM-4.met-by-call", "NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void takesWhenACallAboutAKnownCaseTookPlace() {
        Case subject = desk.opened("Already open");
        var page = desk.see(cast.ion(), form(cast.ana().id().value()));
        assertThat(page.select("[data-known-case] #field-at")).hasSize(1);
        var fields =
                Map.of(
                        "case", Long.toString(subject.number()),
                        "body", "Still the same.",
                        "at", "2020-01-01T10:00");
        var answer = desk.send(cast.ion(), page, "/desk/calls", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-at-error").text())
                .contains("between the receipt of the case and now");
        assertThat(Desk.page(answer).select("#field-at").attr("value"))
                .isEqualTo("2020-01-01T10:00");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void addsTheCallToNoCaseOfOthers() {
        Case theirs = desk.open(cast.bea(), "A matter of Birch");
        desk.opened("Already open");
        var page = desk.see(cast.ion(), form(cast.ana().id().value()));
        var fields = Map.of("case", Long.toString(theirs.number()), "body", "Still the same.");
        var answer = desk.send(cast.ion(), page, "/desk/calls", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#case-error").text()).contains("not the caller’s");
        assertThat(Desk.page(answer).select("#composer-body").text()).isEqualTo("Still the same.");
        assertThat(desk.see(cast.ion(), theirs).text()).doesNotContain("Still the same.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void addsTheCallOfSomebodyNewToNoCase() {
        Case subject = desk.opened("Already open");
        var page = desk.see(cast.ion(), "/desk/calls/new?new=true");
        var fields = Map.of("case", Long.toString(subject.number()), "body", "It is me.");
        assertThat(desk.send(cast.ion(), page, "/desk/calls", fields)).hasStatus(422);
        assertThat(desk.see(cast.ion(), subject).text()).doesNotContain("It is me.");
    }

    @Test
    @Requirement("INT-5.missing-leg-staff")
    void listsFirstTheCasesThatStillNeedACall() {
        var zoe = customers.add("Elm").contact();
        var asked = Request.of(zoe.id(), Channel.PORTAL, "Needs a call", "Nothing works.");
        requests.open(zoe.actor(), asked.withPriority("high"));
        for (int i = 0; i < 12; i++) {
            desk.open(zoe, "Newer " + i);
        }
        var listed = desk.see(cast.ion(), form(zoe.id().value())).select(".call-cases label");
        assertThat(listed.eachText()).anyMatch(it -> it.endsWith("Newer 0"));
        assertThat(listed.get(1).text()).endsWith("Needs a call");
    }

    @Test
    @Requirement("INT-1.telephone")
    void takesDownWhoCallsForTheFirstTime() {
        var answer = newCaller("Nora New", "nora@nowhere.example", "");
        assertThat(answer).hasStatus(303);
        var opened = desk.see(cast.ion(), String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(opened.select("#form-placement")).isNotEmpty();
    }

    @Test
    void makesANewCallerOfAKnownOrganisationItsContact() {
        cast.birch();
        var answer = newCaller("Bob Birch", "bob@private.example", "Birch Ltd");
        var opened = desk.see(cast.ion(), String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(opened.select(".case-facts").text()).contains("Birch Ltd", "Bob Birch");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void refusesANewCallerWhoIsKnownAndKeepsWhatWasTyped() {
        var answer = newCaller("Ana again", cast.ana().email(), "");
        assertThat(answer).hasStatus(422);
        var page = Desk.page(answer);
        assertThat(page.select("#field-email-error").text()).contains("is known already");
        assertThat(page.select("#composer-body").text()).isEqualTo("It does not start.");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void refusesAnOrganisationThatIsNotClear() {
        var answer = newCaller("Uma Unclear", "uma@nowhere.example", "No such company");
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-organisation-error")).isNotEmpty();
        assertThat(people.findByEmail("uma@nowhere.example")).isEmpty();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void asksWhatItIsAbout() {
        var page = desk.see(cast.ion(), form(cast.petra().id().value()));
        var fields = Map.of("subject", " ", "priority", "low", "body", "Hm.");
        var answer = desk.send(cast.ion(), page, "/desk/calls", fields);
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-subject-error")).isNotEmpty();
    }

    @Test
    void needsASubjectWhereTheCallCanOnlyBeANewCase() {
        var page = desk.see(cast.ion(), "/desk/calls/new?new=true");
        assertThat(page.select("#field-subject[required]")).isNotEmpty();
        assertThat(page.select("label[for=field-subject]").text()).isEqualTo("Subject");
    }

    @Test
    void leavesTheSubjectToWhatIsChosenWhereThereAreOpenCases() {
        desk.opened("Already here");
        var page = desk.see(cast.ion(), form(cast.ana().id().value()));
        assertThat(page.select("#field-subject[required]")).isEmpty();
        assertThat(page.select("label[for=field-subject]").text()).isEqualTo("Subject");
    }

    @Test
    @Requirement("NFR-2.sent-again")
    void logsOnceWhatIsSentTwice() {
        var page = desk.see(cast.ion(), form(cast.olga().id().value()));
        var fields = Map.of("subject", "Twice", "priority", "low", "body", "Once.");
        var first = desk.send(cast.ion(), page, "/desk/calls", fields);
        var second = desk.send(cast.ion(), page, "/desk/calls", fields);
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
    }

    @Test
    @Requirement("ACC-6.auditor")
    void logsNoCallForAnAuditor() {
        assertThat(desk.post(cast.aura(), "/desk/calls", Map.of("subject", "No"))).hasStatus(403);
    }

    @Test
    @Requirement({"INT-1.telephone", "PRG-4.several-plans"})
    void followsTheProductThatIsNamed() {
        Customer elm = customers.add("Elm");
        Product ledger = cast.ledger();
        buy(year(elm, "standard"));
        buy(year(elm, "critical").naming(List.of(ledger.id())));
        String there = form(elm.contact().id().value());
        var before = desk.see(cast.ion(), there);
        assertThat(before.select("#entitled").text()).contains("the plan Standard");
        assertThat(before.select(".call-form [hx-get]").attr("hx-target")).isEqualTo("#entitled");
        var after = desk.see(cast.ion(), there + "&product=" + ledger.name());
        assertThat(after.select("#entitled").text()).contains("the plan Critical");
        assertThat(after.select("#offered-priorities").text())
                .isNotEqualTo(before.select("#offered-priorities").text());
    }

    @Test
    @Requirement({"INT-6.draft-passed-on", "NFR-7.says-what-to-do"})
    void saysThatWhatWasLoggedWaitsForTheSingleContact() {
        Customer elm = customers.add("Elm");
        buy(year(elm, "bronze").with(null, elm.administrator().id()));
        var page = desk.see(cast.ion(), form(elm.contact().id().value()));
        var fields = Map.of("subject", "Export stops", "priority", "low", "body", "At 40 %.");
        var answer = desk.send(cast.ion(), page, "/desk/calls", fields);
        assertThat(answer).hasStatus(303);
        assertThat(requireNonNull(answer.getResponse().getCookie("notice")).getValue())
                .contains("desk.call.passed-on");
    }

    private void buy(NewAgreement wanted) {
        agreements.make(cast.alina().actor(), wanted, "Bought.");
    }

    private NewAgreement year(Customer elm, String plan) {
        LocalDate today = agreements.today(elm.organisation().id());
        return NewAgreement.of(
                elm.organisation().id(), plan, "emea", Days.of(today, today.plusYears(1), false));
    }

    private MvcTestResult newCaller(String name, String email, String organisation) {
        var page = desk.see(cast.ion(), "/desk/calls/new?new=true");
        var fields =
                Map.of(
                        "name",
                        name,
                        "email",
                        email,
                        "organisation",
                        organisation,
                        "subject",
                        "It does not start",
                        "priority",
                        "medium",
                        "body",
                        "It does not start.");
        return desk.send(cast.ion(), page, "/desk/calls", fields);
    }

    private static String form(long person) {
        return "/desk/calls/new?person=" + person;
    }
}
