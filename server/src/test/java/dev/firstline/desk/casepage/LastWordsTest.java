package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.desk.Desk;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.intake.Said;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

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
    @Autowired private Desk desk;
    private Customer elm;
    private Case subject;

    @BeforeEach
    void elmAsksAboutAnOldRelease() {
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
        subject =
                requests.open(
                        elm.contact().actor(),
                        Request.of(elm.contact().id(), Channel.PORTAL, "Stops", "Since eight.")
                                .withPriority("high")
                                .about("Ledger", "8.1", null));
        life.taken(subject);
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

    private String read() {
        return desk.see(cast.ion(), subject).text();
    }
}
