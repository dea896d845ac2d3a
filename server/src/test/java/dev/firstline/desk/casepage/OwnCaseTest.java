package dev.firstline.desk.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cast.Cast;
import dev.firstline.desk.Desk;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

@FirstlineTest
class OwnCaseTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;

    @Test
    @Requirement({"CAS-2.owned-until-closed", "CAS-10.second-look"})
    void givesACaseToWhoeverTakesItFirst() {
        Case subject = desk.opened("Two want it");
        var seenByIon = desk.see(cast.ion(), subject);
        var seenByTudor = desk.see(cast.tudor(), subject);

        assertThat(desk.send(cast.ion(), seenByIon, "/ownership", Map.of())).hasStatus(303);
        var second = desk.send(cast.tudor(), seenByTudor, "/ownership", Map.of());
        assertThat(second).hasStatus(409);
        assertThat(Desk.page(second).select(".news").text()).contains("Ion Marin took it");
        assertThat(desk.now(subject).handling().owner()).contains(cast.ion().id());
    }

    @Test
    @Requirement("CAS-2.owned-until-closed")
    void offersACaseOfSomebodyElseForHandingOverOnly() {
        Case subject = taken("Somebody else's");
        assertThat(desk.see(cast.tudor(), subject).select("[data-take]")).isEmpty();
    }

    @Test
    @Requirement("CAS-2.hand-over-note")
    void handsOverWithANote() {
        Case subject = taken("To be handed over");
        var fields = Map.of("to", id(), "note", "I am away tomorrow.");
        assertThat(desk.send(cast.ion(), subject, "/ownership", fields)).hasStatus(303);
        var page = desk.see(cast.tudor(), subject);
        assertThat(page.select(".conversation").text())
                .contains("I am away tomorrow.", "Ion Marin handed it to Tudor Dan");
    }

    @Test
    @Requirement({"CAS-2.hand-over-note", "NFR-7.says-what-to-do"})
    void asksForTheNoteThatIsMissing() {
        Case subject = taken("Without a note");
        var answer = desk.send(cast.ion(), subject, "/ownership", Map.of("to", id(), "note", " "));
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#form-ownership[open] #field-note-error").text())
                .contains("Say what they should know");
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void handsOverToNobodyWhoCannotWork() {
        Case subject = taken("For the auditor?");
        var aura = Long.toString(cast.aura().id().value());
        var answer =
                desk.send(cast.ion(), subject, "/ownership", Map.of("to", aura, "note", "Please."));
        assertThat(answer).hasStatus(422);
        assertThat(Desk.page(answer).select("#field-note").text()).isEqualTo("Please.");
    }

    private Case taken(String subject) {
        Case opened = desk.opened(subject);
        desk.send(cast.ion(), opened, "/ownership", Map.of());
        return opened;
    }

    private String id() {
        return Long.toString(cast.tudor().id().value());
    }
}
