package dev.firstline.portal.asking;

import static dev.firstline.cast.Visits.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.accounts.Sessions;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.cast.Visits;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.Sites;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a request costs and when it is answered is told by what it is about, before it is sent. */
@FirstlineTest
class ToldBeforeSendingTest {

    @Autowired private MockMvcTester web;
    @Autowired private Sessions sessions;
    @Autowired private Agreements agreements;
    @Autowired private Allowances allowances;
    @Autowired private Products products;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Sites sites;
    @Autowired private IncomingMails mails;
    @Autowired private WaitingMail waiting;
    private Visits visits;
    private Customer elm;
    private Product unlimited;

    @BeforeEach
    void elmHasOnePlanForAllAndAnotherForAProduct() {
        visits = new Visits(web, sessions);
        elm = customers.add("Elm");
        allowances.buy(elm.organisation(), 2, Over.ASK);
        unlimited = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), false);
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "standard",
                                "emea",
                                Days.of(today, today.plusDays(300), false))
                        .naming(List.of(unlimited.id())),
                "Bought.");
    }

    @Test
    @Requirement("INC-3.seen-before-sending")
    void followsTheProductThatIsChosen() {
        assertThat(form("")).contains("This will be incident 1 of 2");
        assertThat(form("?product=" + unlimited.name()))
                .contains("selected>" + unlimited.name())
                .doesNotContain("This will be incident");
    }

    @Test
    @Requirement({"INC-3.seen-before-sending", "NFR-7.keeps-typed"})
    void sendsNothingThatCostsOtherThanTheFormTold() {
        String told = told(form("?product=" + unlimited.name()));
        MvcTestResult sent = send("", told);
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        String again = body(sent);
        assertThat(again)
                .contains(
                        "not what the form told you",
                        "This will be incident 1 of 2",
                        ">At 40 %.</textarea>");
        assertThat(send("", told(again))).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    @Requirement({"INT-10.outside-recorded", "INC-3.seen-before-sending"})
    void promisesNothingOutsideOfWhatIsSupported() {
        Product theirs = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), true);
        String page = form("?product=" + theirs.name());
        assertThat(page)
                .contains("marked as not supported")
                .doesNotContain("We answer by", "Please also telephone");
        assertThat(send(theirs.name(), told(form("")))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(theirs.name(), told(page))).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    @Requirement({"INT-10.outside-recorded", "NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void promisesNothingForWhatThereIsNot() {
        MvcTestResult product =
                visits.get(elm.contact(), "/requests/new?product=999&site=Iasi&priority=high");
        assertThat(product).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(product))
                .contains("There is no product “999”", "value=\"Iasi\"")
                .doesNotContain("Covered by the plan", "This will be incident", "We answer by");
        MvcTestResult release =
                visits.get(elm.contact(), "/requests/new?release=0.99&product=" + unlimited.name());
        assertThat(release).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(release))
                .contains("There is no release “0.99”", "value=\"0.99\"")
                .contains("selected>" + unlimited.name())
                .doesNotContain("Covered by the plan", "We answer by");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void saysThatASiteIsUnknownWhereTheOrganisationHasNamedItsOwn() {
        assertThat(visits.get(elm.contact(), "/requests/new?site=Iasi")).hasStatusOk();
        sites.add(
                cast.alina().actor(),
                elm.organisation().id(),
                new NewSite("Cluj", "Strada 1", "RO", ""));
        MvcTestResult named =
                visits.get(elm.contact(), "/requests/new?site=Iasi&product=" + unlimited.name());
        assertThat(named).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(named))
                .contains("There is no site “Iasi”: it is one of Cluj.", "Covered by the plan");
        assertThat(visits.get(elm.contact(), "/requests/new?site=cluj")).hasStatusOk();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysWhichNameIsUnknownThoughTheFormToldOtherwise() {
        MvcTestResult sent = send("999", told(form("")));
        assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(body(sent))
                .contains("There is no product “999”", ">At 40 %.</textarea>")
                .doesNotContain("not what the form told you");
    }

    @Test
    @Requirement("INT-10.outside-recorded")
    void saysWithoutAnAgreementWhatIsPromisedThen() {
        Customer lead = customers.add("Lead");
        assertThat(body(visits.get(lead.contact(), "/requests/new")))
                .contains("with the times that we promise without one", "We answer by")
                .doesNotContain("without a promised plan");
        Product theirs = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), true);
        assertThat(body(visits.get(lead.contact(), "/requests/new?product=" + theirs.name())))
                .contains("No plan of yours covers help with it.", "questions are welcome.")
                .doesNotContain("Your plan", "that we promise", "We answer by");
    }

    @Test
    @Requirement({"INT-10.outside-recorded", "XPL-1.on-page"})
    void saysWhyItIsOutsideOnItsPageAndInTheMailAboutItsState() {
        Product theirs = products.add(cast.alina().actor(), "Product " + UUID.randomUUID(), true);
        String page = form("?product=" + theirs.name());
        String there =
                Objects.requireNonNull(
                        send(theirs.name(), told(page)).getResponse().getHeader("Location"));
        Document request = Jsoup.parse(body(visits.get(elm.contact(), there)));
        assertThat(request.select(".notice + .why").text()).contains("why?", theirs.name());
        String number = there.substring(there.lastIndexOf('/') + 1);
        MailIn.from(elm.contact().email(), "status [##" + number + "##]", "")
                .with("Message-ID", "<" + MailIn.newId() + ">")
                .to(mails);
        assertThat(waiting.last(elm.contact()).text())
                .contains("It is marked as not supported.", "no time is promised");
    }

    private String form(String query) {
        return body(visits.get(elm.contact(), "/requests/new" + query));
    }

    private static String told(String page) {
        return Jsoup.parse(page).select("input[name=told]").attr("value");
    }

    private MvcTestResult send(String product, String told) {
        return visits.post(
                elm.contact(),
                "/requests",
                "subject",
                "Export stops",
                "product",
                product,
                "body",
                "At 40 %.",
                "priority",
                "medium",
                "told",
                told);
    }
}
