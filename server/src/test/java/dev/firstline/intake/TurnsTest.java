package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may give a case away, and what it takes to say that it is somebody's turn. */
@FirstlineTest
class TurnsTest {

    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Ownerships ownerships;
    @Autowired private Waitings waitings;
    private Case subject;

    @BeforeEach
    void thereIsACase() {
        subject = life.asked(cast.ana(), "Export stops");
    }

    @Test
    @Requirement("CAS-2.owned-until-closed")
    void aColleaguesCaseIsNotOnesOwnToGive() {
        life.answered(subject, "I look at it.");
        refused("case.owned", () -> handOver(cast.tudor(), cast.tudor()));
        assertThat(handOver(cast.ion(), cast.tudor()).handling().owner())
                .contains(cast.tudor().id());
    }

    @Test
    void aManagerReassignsIt() {
        life.answered(subject, "I look at it.");
        assertThat(handOver(cast.maria(), cast.tudor()).handling().owner())
                .contains(cast.tudor().id());
    }

    @Test
    @Requirement("CAS-12.turn")
    void itIsNotTheCustomersTurnBeforeTheyAreAsked() {
        refused("waiting.note-missing", () -> waitForCustomer(""));
        life.answered(subject, "Which release?");
        assertThat(waitForCustomer("").state()).isEqualTo(CaseState.WAITING_FOR_CUSTOMER);
    }

    @Test
    void whoLetsACaseWaitOwnsIt() {
        Case waiting =
                waitings.waitFor(
                        cast.ion().actor(),
                        CaseAsSeen.of(subject.number()),
                        CaseState.WAITING_FOR_VENDOR,
                        Said.of(Channel.PORTAL, ""));
        assertThat(waiting.handling().owner()).contains(cast.ion().id());
        assertThat(waiting.state()).isEqualTo(CaseState.WAITING_FOR_VENDOR);
    }

    private Case handOver(Person by, Person to) {
        return ownerships.handOver(
                by.actor(),
                CaseAsSeen.of(subject.number()),
                to.id(),
                Said.of(Channel.PORTAL, "Your field"));
    }

    private Case waitForCustomer(String asked) {
        return waitings.waitFor(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                CaseState.WAITING_FOR_CUSTOMER,
                Said.of(Channel.PORTAL, asked));
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
