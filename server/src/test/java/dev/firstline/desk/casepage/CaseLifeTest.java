package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Turn;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

/** What moves a case on, and what is refused, as the page of the case shows it. */
@FirstlineTest
class CaseLifeTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;

    @Test
    @Requirement({"CAS-1.waiting-for-vendor", "CAS-12.turn"})
    void waitsForDevelopmentAndGoesOn() {
        Case subject = desk.opened("A defect?");
        var wait = Map.of("for", "waiting-for-vendor", "awaited", "A patch for 8.2");
        assertThat(desk.send(cast.ion(), subject, "/waiting", wait)).hasStatus(303);
        assertThat(desk.see(cast.ion(), subject).select(".turn").text())
                .startsWith("Development’s turn");
        assertThat(desk.send(cast.ion(), subject, "/progress", Map.of())).hasStatus(303);
        assertThat(desk.now(subject).state().turn()).isEqualTo(Turn.VENDOR);
    }

    @Test
    @Requirement("INT-4.changed-by-staff")
    void changesThePriorityWithAReason() {
        Case subject = desk.opened("More pressing than thought");
        var fields = Map.of("priority", "high", "reason", "The whole site is down.");
        assertThat(desk.send(cast.ion(), subject, "/priority", fields)).hasStatus(303);
        var page = desk.see(cast.ion(), subject);
        assertThat(page.select(".conversation").text())
                .contains(
                        "The whole site is down.", "Ion Marin changed the priority: Medium → High");
    }

    @Test
    @Requirement({"INT-4.reason-seen", "NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void asksForTheReasonOfAnotherPriority() {
        Case subject = desk.opened("No reason");
        var answer = desk.send(cast.ion(), subject, "/priority", Map.of("priority", "low"));
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-reason-error").text()).contains("Say why");
        assertThat(Desk.page(answer).select("#field-priority [selected]").val()).isEqualTo("low");
    }

    @Test
    @Requirement({"CAS-1.closed", "CAS-6.last-owner"})
    void isResolvedConfirmedForTheCustomerAndReopened() {
        Case subject = desk.opened("From end to end");
        var resolution = Map.of("kinds", "fixed", "body", "Please try again.");
        assertThat(desk.send(cast.ion(), subject, "/resolution", resolution)).hasStatus(303);
        assertThat(desk.see(cast.ion(), subject).text()).contains("Ion Marin resolved it: fixed");

        var known = Map.of("known", "Ana told me on the telephone.");
        assertThat(desk.send(cast.ion(), subject, "/confirmation", known)).hasStatus(303);
        assertThat(desk.now(subject).state()).isEqualTo(CaseState.CLOSED);

        var why = Map.of("why", "It is back.");
        assertThat(desk.send(cast.ion(), subject, "/reopening", why)).hasStatus(303);
        assertThat(desk.now(subject).handling().owner()).contains(cast.ion().id());
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void asksInWhatWayItIsResolvedAndKeepsTheAnswer() {
        Case subject = desk.opened("In what way?");
        var answer = desk.send(cast.ion(), subject, "/resolution", Map.of("body", "Done."));
        assertThat(answer).hasStatus(422);
        var page = Desk.page(answer);
        assertThat(page.select("#kinds-error").text()).contains("tick one or several");
        assertThat(page.select("#tab-resolution[checked]")).isNotEmpty();
        assertThat(page.select("#composer-body").text()).isEqualTo("Done.");
    }

    @Test
    @Requirement({"CAS-1.refused-with-reason", "NFR-7.keeps-typed"})
    void isNotResolvedOnceMoreAndKeepsTheAnswer() {
        Case subject = desk.opened("Twice at once");
        var earlier = desk.see(cast.tudor(), subject);
        desk.send(cast.ion(), subject, "/resolution", Map.of("kinds", "fixed", "body", "Done."));
        var mine = Map.of("kinds", "fixed", "body", "I found it, too.");
        var answer = desk.send(cast.tudor(), earlier, "/resolution", mine);
        assertThat(answer).hasStatus(409);
        var page = Desk.page(answer);
        assertThat(page.select("#composer-body").text()).isEqualTo("I found it, too.");
        assertThat(page.select("#tab-resolution")).isEmpty();
        assertThat(page.select("#notices").text()).contains("changed while you worked on it");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void saysThatItIsResolvedAlready() {
        Case subject = desk.opened("Once more");
        desk.send(cast.ion(), subject, "/resolution", Map.of("kinds", "fixed", "body", "Done."));
        String version = Integer.toString(desk.now(subject).version());
        var again = Map.of("kinds", "fixed", "body", "Done again.", "version", version);
        var answer = desk.post(cast.ion(), Desk.address(subject) + "/resolution", again);
        assertThat(answer).hasStatus(409);
        assertThat(Desk.page(answer).select("#notices").text()).contains("send it as a reply");
    }

    @Test
    @Requirement({"CAS-5.customer-confirms", "NFR-7.says-what-to-do"})
    void asksHowWeKnowThatTheCustomerIsSatisfied() {
        Case subject = desk.opened("Says who?");
        desk.send(cast.ion(), subject, "/resolution", Map.of("kinds", "fixed", "body", "Done."));
        var answer = desk.send(cast.ion(), subject, "/confirmation", Map.of("known", ""));
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-known-error").text())
                .contains("Say how we know it");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void asksWhoCalledWhomAndKeepsTheNote() {
        Case subject = desk.opened("Which way?");
        var call = Map.of("direction", "sideways", "body", "Talked it over.");
        var answer = desk.send(cast.ion(), subject, "/calls", call);
        assertThat(answer).hasStatus(422);
        var page = Desk.page(answer);
        assertThat(page.select("#direction-error").text()).contains("who called whom");
        assertThat(page.select("#composer-body").text()).isEqualTo("Talked it over.");
    }

    @Test
    @Requirement("CAS-1.refused-with-reason")
    void refusesWhatThePresentStateDoesNotAllow() {
        Case subject = desk.opened("Out of turn");
        for (String form : List.of("progress", "confirmation", "reopening")) {
            var fields = Map.of("known", "x", "why", "x");
            var path = Desk.address(subject) + "/" + form;
            assertThat(desk.post(cast.ion(), path, fields)).as(form).hasStatus(409);
        }
    }
}
