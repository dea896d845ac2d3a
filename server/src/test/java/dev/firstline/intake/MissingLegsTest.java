package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** High is written and telephoned; whichever comes first is the notification. */
@FirstlineTest
@Requirement("INT-5.first-leg-starts")
class MissingLegsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Requests requests;
    @Autowired private Answers answers;
    @Autowired private CustomerWords words;
    @Autowired private Commitments commitments;
    @Autowired private BusinessTime time;
    @Autowired private MissingLegs legs;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private People people;
    @Autowired private Desk desk;
    @Autowired private WaitingMail waiting;

    @Test
    void whatIsWrittenFirstStartsTheClocks() throws Exception {
        Instant first = anHourAgo();
        Case subject = time.replaying(first, () -> life.asked(cast.ana(), "Down", "high"));
        answers.call(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                new Call(true, true),
                null,
                Said.of(Channel.TELEPHONE, "She called too."));
        assertStarted(subject, first);
    }

    @Test
    void aCallThatComesFirstStartsThemToo() throws Exception {
        Instant first = anHourAgo();
        Request called =
                Request.of(cast.ana().id(), Channel.TELEPHONE, "Down", "Nothing opens.")
                        .withPriority("high");
        Case subject = time.replaying(first, () -> requests.open(cast.ion().actor(), called));
        words.write(
                cast.ana().actor(),
                CaseAsSeen.of(subject.number()),
                Said.of(Channel.MAIL, "As I said on the telephone."));
        assertStarted(subject, first);
    }

    /**
     * Whoever's turn it is: until a solution was given. No clock is said to run where none does.
     */
    @Test
    @Requirement({"INT-5.missing-leg-customer", "INT-5.missing-leg-staff"})
    void whatIsMissingStaysVisible() {
        Case subject = life.asked(elm(), "Down", "high");
        assertThat(legs.list(subject)).extracting(MissingLeg::hurries).containsExactly(true);
        Case waits = life.waiting(subject, "Which release?");
        assertThat(legs.list(waits)).extracting(MissingLeg::hurries).containsExactly(false);
        assertThat(page(waits))
                .contains("Please also telephone")
                .doesNotContain("Our clock is running already");
        assertThat(desk.see(cast.ion(), waits).text()).contains("To do: telephone them too.");
        Case resolved = life.resolved(waits, "Start it again.");
        assertThat(legs.list(resolved)).isEmpty();
    }

    @Test
    @Requirement({"INT-5.missing-leg-customer", "COM-10.told"})
    void whatIsMissingSinceThePriorityWasRaisedIsAskedForByMail() {
        Person elm = elm();
        Case subject = life.asked(elm, "Down", "medium");
        life.prioritised(subject, "high", "Nobody can work.");
        assertThat(waiting.last(elm, subject).text())
                .contains("Nobody can work.", "Please also call us on +40");
    }

    private Person elm() {
        var elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today.minusDays(9), today.plusYears(1), false)),
                "Bought.");
        return elm.contact();
    }

    private String page(Case subject) {
        return desk.see(people.get(subject.origin().requester()), "/requests/" + subject.number())
                .text();
    }

    private Instant anHourAgo() {
        return time.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
    }

    private void assertStarted(Case subject, Instant first) {
        assertThat(commitments.list(subject.id()))
                .isNotEmpty()
                .extracting(Commitment::startedAt)
                .containsOnly(first);
    }
}
