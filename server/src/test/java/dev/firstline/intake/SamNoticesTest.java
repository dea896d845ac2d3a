package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Amendment;
import dev.firstline.agreements.Amendments;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NamedSam;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Successor;
import dev.firstline.agreements.Withdrawals;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one of the staff is told of being the support account manager, and of being it no longer.
 */
@FirstlineTest
@Requirement("PRG-4.services")
class SamNoticesTest {

    @Autowired private Agreements agreements;
    @Autowired private Amendments amendments;
    @Autowired private Withdrawals withdrawals;
    @Autowired private Customers customers;
    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private WaitingMail waiting;
    private Person sandu;
    private Person sever;
    private LocalDate today;
    private Agreement premier;

    @BeforeEach
    void sanduManagesElm() {
        sandu = engineer("Sandu");
        sever = engineer("Sever");
        var elm = customers.add("Elm").organisation();
        today = agreements.today(elm.id());
        premier =
                agreements.make(
                        cast.alina().actor(),
                        NewAgreement.of(
                                        elm.id(),
                                        "premier",
                                        "emea",
                                        Days.of(today.minusDays(9), today.plusYears(1), false))
                                .over("critical")
                                .with(sandu.id(), null),
                        "Bought.");
    }

    @Test
    void tellWhoIsItNoLongerWhoIs() {
        assertThat(told(sandu)).contains("You are the support account manager of Elm now");
        managed(sever);
        assertThat(told(sandu)).contains("Sever is the support account manager of Elm now");
        assertThat(told(sever)).contains("You are the support account manager of Elm now");
    }

    @Test
    void tellThatNobodyFollows() {
        managed(null);
        assertThat(told(sandu))
                .contains("no longer the support account manager of Elm", "nobody is");
    }

    @Test
    void tellOfADayToComeAndThatItWasTakenBack() {
        Agreement next =
                agreements.replace(
                        cast.alina().actor(),
                        seen(premier),
                        new Successor(
                                "premier",
                                "critical",
                                List.of(),
                                null,
                                null,
                                Days.of(today.plusDays(5), today.plusYears(1), false),
                                null,
                                new NamedSam(sever.id())),
                        "He knows them.");
        assertThat(told(sandu)).contains("in your place. Until then it is you");
        assertThat(told(sever)).contains("You are the support account manager of Elm from");
        withdrawals.withdraw(cast.alina().actor(), seen(next), "Not paid.");
        assertThat(told(sandu)).contains("you stay the support account manager");
        assertThat(told(sever)).contains("you do not become the support account manager");
    }

    @Test
    void tellThatTheAgreementEnds() {
        amendments.end(cast.alina().actor(), seen(premier), today.plusDays(3), "They leave.");
        assertThat(told(sandu)).contains("Until then you are its support account manager");
    }

    @Test
    void tellWhoWasToCeaseThatTheyGoOnWithTheNext() {
        amendments.end(cast.alina().actor(), seen(premier), today.plusDays(3), "They leave.");
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                premier.organisation(),
                                "premier",
                                "emea",
                                Days.of(today.plusDays(4), today.plusYears(1), false))
                        .over("critical")
                        .with(sandu.id(), null),
                "They stay.");
        assertThat(told(sandu)).contains("You are the support account manager of Elm from");
    }

    private void managed(@Nullable Person by) {
        Amendment now = Amendment.of(premier);
        amendments.amend(
                cast.alina().actor(),
                seen(premier),
                new Amendment(
                        now.region(),
                        now.options(),
                        now.ownTerms(),
                        now.price(),
                        by == null ? null : by.id(),
                        null),
                "He moved.");
    }

    private String told(Person staff) {
        return waiting.last(staff).text();
    }

    private static AgreementAsSeen seen(Agreement it) {
        return new AgreementAsSeen(it.id(), it.version());
    }

    private Person engineer(String name) {
        String email = name + UUID.randomUUID() + "@firstline.example";
        return people.add(name, email, "en", null, Set.of(Role.ENGINEER));
    }
}
