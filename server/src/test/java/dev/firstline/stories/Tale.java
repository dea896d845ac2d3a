package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dev.firstline.accounts.Sessions;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.cast.Visits;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.mail.IncomingMails;
import dev.firstline.mail.MailIn;
import dev.firstline.time.BusinessTime;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** What the people of a demo do in it, and what they see; they are called by their addresses. */
@Lazy
@Component
class Tale {

    private final Visits visits;
    private final Desk desk;
    private final People people;
    private final Cases cases;
    private final Commitments commitments;
    private final IncomingMails mails;
    private final BusinessTime time;

    Tale(
            MockMvcTester web,
            Sessions sessions,
            Desk desk,
            People people,
            Cases cases,
            Commitments commitments,
            IncomingMails mails,
            BusinessTime time) {
        this.visits = new Visits(web, sessions);
        this.desk = desk;
        this.people = people;
        this.cases = cases;
        this.commitments = commitments;
        this.mails = mails;
        this.time = time;
    }

    Person person(String email) {
        return people.findByEmail(email).orElseThrow();
    }

    /** What a page says to somebody. */
    String read(String email, String path) {
        return page(email, path).text();
    }

    Document page(String email, String path) {
        MvcTestResult answer = visits.get(person(email), path);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(Visits.body(answer));
    }

    /** Asks on the portal; fields are names and values in turn. */
    MvcTestResult send(String email, String path, String... fields) {
        return visits.post(person(email), path, fields);
    }

    /** Asks on the portal for what is taken in. */
    Case ask(String email, String priority, String product, String subject) {
        return opened(
                send(
                        email,
                        "/requests",
                        "subject",
                        subject,
                        "body",
                        "Since this morning.",
                        "priority",
                        priority,
                        "product",
                        product));
    }

    /** The case of an answer that leads to it. */
    Case opened(MvcTestResult sent) {
        assertThat(sent).hasStatus(303);
        String location = requireNonNull(sent.getResponse().getHeader("Location"));
        assertThat(location).contains("/requests/");
        return cases.findByNumber(
                        Long.parseLong(location.replaceFirst(".*/requests/(\\d+).*", "$1")))
                .orElseThrow();
    }

    /** Asks by mail for what is taken in. */
    Case mail(String email, String subject, String body) {
        String from = person(email).name() + " <" + email + ">";
        var outcome = MailIn.from(from, subject, body).to(mails);
        return cases.findByNumber(Long.parseLong(outcome.number())).orElseThrow();
    }

    /** One of the staff sends a form of the case's page. */
    void work(String email, Case subject, String form, Map<String, String> fields) {
        assertThat(desk.send(person(email), now(subject), form, fields)).hasStatus(303);
    }

    String caseOnDesk(String email, Case subject) {
        return read(email, Desk.address(subject));
    }

    Case now(Case subject) {
        return cases.get(subject.id());
    }

    Commitment clock(Case subject, CommitmentKind kind) {
        return commitments.list(subject.id()).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    Instant instant() {
        return time.instant();
    }

    /** Moves the clock to the next such weekday and time somewhere. */
    void moveTo(DayOfWeek day, LocalTime at, ZoneId zone) {
        ZonedDateTime now = time.instant().atZone(zone);
        ZonedDateTime next = now.with(TemporalAdjusters.nextOrSame(day)).with(at);
        time.advanceTo((next.isAfter(now) ? next : next.plusWeeks(1)).toInstant());
    }
}
