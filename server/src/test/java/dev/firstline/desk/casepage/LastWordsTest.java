package dev.firstline.desk.casepage;

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
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.intake.Answers;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Said;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;
import dev.firstline.time.BusinessTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/** What staff read of a case that somebody has, and on which nothing is promised. */
@FirstlineTest
@Requirement("CAS-12.turn")
class LastWordsTest {

    private static final String OURS = "the customer has our answer";

    @Autowired private Cast cast;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Requests requests;
    @Autowired private Confirmations confirmations;
    @Autowired private CaseLife life;
    @Autowired private Answers answers;
    @Autowired private BusinessTime time;
    @Autowired private Desk desk;
    private Customer elm;
    private Case subject;

    @BeforeEach
    void elmAsksAboutAnOldRelease() throws Exception {
        cast.ledger();
        elm = customers.add("Elm");
        LocalDate today = agreements.today(elm.organisation().id());
        agreements.make(
                cast.adam().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        "standard",
                        "emea",
                        Days.of(today.minusDays(9), today.plusYears(1), false)),
                "Bought.");
        Request asked = asked();
        subject =
                time.replaying(
                        time.instant().minus(Duration.ofMinutes(10)),
                        () -> life.taken(requests.open(elm.contact().actor(), asked)));
    }

    private Request asked() {
        return Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "Since eight.")
                .withPriority("high")
                .about("Ledger", "8.1", null);
    }

    @Test
    void sayThatNobodyHasAnsweredAsLongAsNobodyHas() {
        assertThat(read()).contains("nobody has answered the customer yet").doesNotContain(OURS);
        life.written(subject, "Hello?");
        assertThat(read()).contains("nobody has answered the customer yet");
        life.answered(subject, "Which file system?");
        assertThat(read()).contains(OURS);
    }

    @Test
    void sayThatTheCustomerWroteLast() {
        life.answered(subject, "Which file system?");
        life.written(subject, "The usual one.");
        assertThat(read()).contains("the customer wrote last").doesNotContain(OURS);
    }

    @Test
    void sayThatTheSolutionDidNotHelp() {
        life.resolved(subject, "Start it again.");
        confirmations.reject(
                elm.contact().actor(),
                CaseAsSeen.of(subject.number()),
                Said.of(Channel.PORTAL, "That does not help."));
        assertThat(read()).contains("the solution does not help").doesNotContain(OURS);
    }

    @Test
    void sayThatItIsOpenAgain() {
        life.closed(subject);
        life.written(subject, "It is back.");
        assertThat(read()).contains("the case is open again").doesNotContain(OURS);
    }

    /** They spoke before the customer wrote, and the call is logged afterwards. */
    @Test
    void goByWhenThingsWereSaid() throws Exception {
        Instant now = time.instant();
        past(now, 4, () -> life.answered(subject, "Which file system?"));
        past(now, 2, () -> life.written(subject, "The usual one."));
        answers.call(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                new Call(true, true),
                now.minus(Duration.ofMinutes(3)),
                Said.of(Channel.TELEPHONE, "We spoke of it."));
        String page = read();
        assertThat(page).contains("the customer wrote last").doesNotContain(OURS);
        assertThat(page.lastIndexOf("We spoke of it."))
                .isLessThan(page.lastIndexOf("The usual one."));
        assertThat(page.indexOf("We spoke of it."))
                .isGreaterThan(page.indexOf("Which file system?"));
    }

    private void past(Instant now, int minutesAgo, Callable<?> work) throws Exception {
        time.replaying(now.minus(Duration.ofMinutes(minutesAgo)), work);
    }

    private String read() {
        return desk.see(cast.ion(), subject).text();
    }
}
