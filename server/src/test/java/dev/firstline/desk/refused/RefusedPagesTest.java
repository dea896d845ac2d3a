package dev.firstline.desk.refused;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.mail.Outcome;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Mail of who may not ask: looked at, made a case after all, or left. */
@FirstlineTest
@Requirement("INT-6.refused-kept")
class RefusedPagesTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private AskingRules askingRules;
    @Autowired private IncomingMails mails;
    @Autowired private Cases cases;
    @Autowired private Commitments commitments;
    @Autowired private BusinessTime time;
    private Customer elm;
    private String subject;

    @BeforeEach
    void onlyPaulMayAsk() {
        elm = customers.add("Elm " + UUID.randomUUID());
        subject = "Export " + UUID.randomUUID();
        askingRules.set(
                elm.administrator().actor(),
                elm.organisation().id(),
                new Asking(true, null, false),
                Set.of(elm.buyer().id()),
                0);
    }

    @Test
    void isListedWithWhoWroteAndWhyItWasRefused() {
        refused("It stops.");
        String row = list().select("li:contains(" + subject + ")").text();
        assertThat(row).contains("Carla", elm.organisation().name(), "not on the organisation");
        Document page = desk.see(cast.tudor(), there());
        assertThat(page.select(".message .prose").text()).isEqualTo("It stops.");
        assertThat(page.select(".why").text()).contains(elm.organisation().name());
    }

    @Test
    @Requirement("MAIL-9.html-cleaned")
    void isShownAsItWasFormattedInAShutFrame() {
        carla("<p>It <b>stops</b><script>alert(1)</script></p>")
                .with("Content-Type", "text/html; charset=utf-8")
                .to(mails);
        String frame = desk.see(cast.tudor(), there()).select("iframe").attr("src");
        MvcTestResult shown = desk.get(cast.tudor(), frame);
        assertThat(shown.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'");
        assertThat(shown).bodyText().contains("<b>stops</b>").doesNotContain("alert(1)");
    }

    @Test
    void becomesACaseOfItsSenderWhereAPersonDecidesSo() throws Exception {
        MailIn mail = carla("It stops.");
        time.replaying(time.instant().minus(Duration.ofDays(3)), () -> mail.to(mails));
        MvcTestResult made =
                desk.send(cast.tudor(), desk.see(cast.tudor(), there()), "/case", Map.of());
        assertThat(made).hasStatus(HttpStatus.SEE_OTHER);
        String address = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
        Case opened = caseAt(address);
        assertThat(opened.origin().requester()).isEqualTo(elm.contact().id());
        assertThat(opened.origin().organisation()).contains(elm.organisation().id());
        assertThat(commitments.list(opened.id()).getFirst().startedAt())
                .isAfter(time.instant().minus(Duration.ofHours(1)));
        assertThat(desk.see(cast.tudor(), address).text())
                .contains("Tudor Dan made a case of the mail, which had been refused", "It stops.");
        assertThat(list().text()).doesNotContain(subject);
    }

    @Test
    @Requirement("MAIL-3.references")
    void isAnsweredOnItsCaseFromThenOn() {
        String id = MailIn.newId();
        carla("It stops.").with("Message-ID", "<" + id + ">").to(mails);
        MvcTestResult made =
                desk.send(cast.tudor(), desk.see(cast.tudor(), there()), "/case", Map.of());
        Case opened = caseAt(String.valueOf(made.getResponse().getRedirectedUrl()));
        Outcome more = carla("It still stops.").answering(id).to(mails);
        assertThat(more.number()).isEqualTo(Long.toString(opened.number()));
    }

    @Test
    void becomesACaseOfAnotherContactWhoIsChosen() {
        refused("It stops.");
        MvcTestResult made =
                desk.send(
                        cast.tudor(),
                        desk.see(cast.tudor(), there()),
                        "/case",
                        Map.of("taken-in-contact", Long.toString(elm.buyer().id().value())));
        Case opened = caseAt(String.valueOf(made.getResponse().getRedirectedUrl()));
        assertThat(opened.origin().requester()).isEqualTo(elm.buyer().id());
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void isDecidedAboutOnce() {
        refused("It stops.");
        Document seen = desk.see(cast.tudor(), there());
        assertThat(desk.send(cast.tudor(), seen, "/leaving", Map.of()))
                .hasStatus(HttpStatus.SEE_OTHER);
        MvcTestResult late = desk.send(cast.ion(), seen, "/case", Map.of());
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(Desk.page(late).text()).contains("Somebody has decided about this mail");
        assertThat(desk.see(cast.tudor(), "/desk/refused?decided=true").text())
                .contains(subject, "Tudor Dan left it");
    }

    @Test
    void isOnlyReadByWhoDoesNotWorkOnCases() {
        refused("It stops.");
        assertThat(desk.see(cast.aura(), there()).select("main form")).isEmpty();
    }

    private void refused(String body) {
        assertThat(carla(body).to(mails).number()).isNull();
    }

    private MailIn carla(String body) {
        return MailIn.from("Carla <%s>".formatted(elm.contact().email()), subject, body);
    }

    private Document list() {
        return desk.see(cast.tudor(), "/desk/refused");
    }

    private String there() {
        return list().select("a:contains(" + subject + ")").attr("href");
    }

    private Case caseAt(String address) {
        long number = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        return cases.findByNumber(number).orElseThrow();
    }
}
