package dev.firstline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Role;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.directory.Person;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of the desk offer what the policies allow, and nothing else (ACC-6). */
@FirstlineTest
class PermittedActionsTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;

    @ParameterizedTest
    @EnumSource(names = {"TECHNICIAN", "ENGINEER", "SUPPORT_MANAGER", "ADMINISTRATOR", "AUDITOR"})
    @Requirement({"ACC-6.auditor", "ACC-6.one-place"})
    void whoMayNotWorkOnCasesIsOfferedNothingToDo(Role role) {
        Person reader = cast.of(role);
        boolean works = CasePolicy.mayWork(reader.actor());
        for (String address : pages()) {
            Document page = desk.see(reader, address);
            assertThat(!page.select("a[href=/desk/calls/new]").isEmpty())
                    .as("a call on " + address)
                    .isEqualTo(works);
            assertThat(page.select("#keys").text().contains("take the case"))
                    .as("the keys on " + address)
                    .isEqualTo(works);
            assertThat(works || actions(page).isEmpty()).as("forms on " + address).isTrue();
        }
    }

    @Test
    @Requirement("ACC-6.auditor")
    void anAuditorIsShownNoFormForACall() {
        assertThat(desk.get(cast.aura(), "/desk/calls/new")).hasStatus(403);
    }

    @Test
    @Requirement("CAS-2.owned-until-closed")
    void aColleaguesCaseIsHandedOverByWhoAnswersForTheWorkOfAllOnly() {
        Case taken = life.answered(life.asked(cast.ana(), "Ion's"), "Which file?");
        assertThat(desk.see(cast.ion(), taken).select("#form-ownership")).isNotEmpty();
        assertThat(desk.see(cast.maria(), taken).select("#form-ownership")).isNotEmpty();
        assertThat(desk.see(cast.tudor(), taken).select("#form-ownership")).isEmpty();
    }

    @Test
    @Requirement("NFR-7.keeps-typed")
    void keepsTheNoteOfAHandOverThatIsNoLongerOnesOwn() {
        Case taken = life.asked(cast.ana(), "Taken meanwhile");
        var page = desk.see(cast.tudor(), taken);
        life.answered(taken, "Which file?");
        String to = Long.toString(cast.maria().id().value());
        var answer =
                desk.send(cast.tudor(), page, "/ownership", Map.of("to", to, "note", "Locks."));
        assertThat(answer).hasStatus(409);
        assertThat(Desk.page(answer).select("#field-note").text()).isEqualTo("Locks.");
    }

    private List<String> pages() {
        Case fresh = life.asked(cast.ana(), "New");
        Case triage = life.asked(cast.stranger(), "Of nobody");
        Case waits = life.waiting(life.asked(cast.ana(), "Waits"), "Which file?");
        Case resolved = life.resolved(life.asked(cast.ana(), "Resolved"), "Try again.");
        Case closed = life.closed(life.asked(cast.ana(), "Closed"));
        Stream<String> lists =
                Stream.of("/desk/mine", "/desk/queues/tier-1", "/desk/at-risk", "/desk/search");
        return Stream.concat(
                        lists, Stream.of(fresh, triage, waits, resolved, closed).map(Desk::address))
                .toList();
    }

    /** Where its forms that change something lead, apart from those that everybody has. */
    private static List<String> actions(Document page) {
        return page.select("form[method=post], [formaction]").stream()
                .map(it -> it.hasAttr("formaction") ? it.attr("formaction") : it.attr("action"))
                .filter(action -> action.startsWith("/desk/"))
                .toList();
    }
}
