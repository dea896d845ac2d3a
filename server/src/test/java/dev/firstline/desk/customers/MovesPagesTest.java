package dev.firstline.desk.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.AgreementAsSeen;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Successor;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cast.CaseLife;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.desk.Desk;
import dev.firstline.intake.MovesAtOnce;
import dev.firstline.intake.MovesAtOnce.Clock;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.LocalDate;
import java.util.Map;

/** Open cases of an agreement that was replaced are moved at once, each by itself. */
@FirstlineTest
@Requirement("PRG-2.moved-by-staff")
class MovesPagesTest {

    @Autowired private Desk desk;
    @Autowired private Cast cast;
    @Autowired private CaseLife life;
    @Autowired private Requests requests;
    @Autowired private Customers customers;
    @Autowired private Agreements agreements;
    @Autowired private Commitments commitments;
    @Autowired private MovesAtOnce moves;
    @Autowired private JdbcClient db;
    private Customer elm;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
    }

    @Test
    void areSeenBeforeWithPlanAndLimits() {
        Agreement standard = buy("standard");
        Case export = life.asked(elm.contact(), "Export stops");
        assertThat(desk.see(cast.maria(), page(standard)).select("a[href$=/moves]")).isEmpty();
        replaced(standard);
        assertThat(desk.see(cast.maria(), page(standard)).select("a[href$=/moves]").text())
                .isEqualTo("One open case does not run under what holds now: move it");
        Document preview = desk.see(cast.maria(), page(standard) + "/moves");
        assertThat(preview.select(".customers-moves").text())
                .contains(export.number() + " Export stops", "Standard, version")
                .contains("→ Critical, version", "First answer:");
        assertThat(desk.see(cast.tudor(), page(standard) + "/moves").select("main form")).isEmpty();
        assertThat(limit(export)).isEqualTo(limit(desk.now(export)));
    }

    @Test
    void areMovedEachWithItsOwnEventAndLimitAsForetold() {
        Agreement standard = buy("standard");
        Case export = life.asked(elm.contact(), "Export stops");
        Case stays = life.asked(elm.contact(), "Import stops");
        Case changed = life.asked(elm.contact(), "How do I");
        Agreement critical = replaced(standard);
        Document seen = desk.see(cast.maria(), page(standard) + "/moves");
        seen.select("input[value^=" + stays.number() + ":]").remove();
        Clock foretold = moves.preview(cast.maria().actor(), standard.id()).get(0).clocks().get(0);
        life.taken(changed);
        Document after = Desk.page(move(standard, seen, "They grew."));
        assertThat(after.text())
                .contains("One case was moved.", changed.number() + " stays as it is: ");
        assertThat(desk.now(export).origin().basis().agreement()).contains(critical.id());
        assertThat(desk.now(stays).origin().basis().agreement()).contains(standard.id());
        assertThat(desk.see(cast.ion(), export).text()).contains("They grew.");
        assertThat(commitments.list(export.id()))
                .extracting(Commitment::limitAt)
                .contains(foretold.after())
                .doesNotContain(foretold.before());
        assertThat(after.select(".customers-moves li")).hasSize(2);
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void areNotMovedWithoutAReason() {
        Agreement standard = buy("standard");
        life.asked(elm.contact(), "Export stops");
        replaced(standard);
        Document seen = desk.see(cast.maria(), page(standard) + "/moves");
        MvcTestResult refused = move(standard, seen, " ");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.page(refused).select("#field-moves-why-error").text())
                .contains("Say why it is moved");
    }

    @Test
    @Requirement({"NFR-7.says-what-to-do", "NFR-7.keeps-typed"})
    void keepTheirTicksWhereTheFormIsRefused() {
        Agreement standard = buy("standard");
        Case export = life.asked(elm.contact(), "Export stops");
        Case stays = life.asked(elm.contact(), "Import stops");
        replaced(standard);
        Document seen = desk.see(cast.maria(), page(standard) + "/moves");
        assertThat(seen.text()).contains("Take the tick away");
        assertThat(desk.see(cast.tudor(), page(standard) + "/moves").text())
                .doesNotContain("Take the tick away");
        seen.select("input[value^=" + stays.number() + ":]").removeAttr("checked");
        Document refused = Desk.page(move(standard, seen, " "));
        assertThat(refused.select("input[checked][name=moves-cases]").eachAttr("value"))
                .singleElement()
                .asString()
                .startsWith(export.number() + ":");
        refused.select("input[name=moves-cases]").removeAttr("checked");
        MvcTestResult none = move(standard, refused, "They grew.");
        assertThat(none).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.page(none).select("#field-moves-cases-error").text())
                .contains("Tick at least one case");
        assertThat(Desk.page(none).select("#field-moves-why").text()).isEqualTo("They grew.");
        assertThat(Desk.page(none).select("input[checked][name=moves-cases]")).isEmpty();
    }

    @Test
    @Requirement("INC-1.moved")
    void tellBeforeWhatTheyCountAndWhichSupportTheyGet() {
        Agreement standard = buy("standard");
        Case export = life.asked(elm.contact(), "Export stops");
        db.sql("update support_case set unsupported = 'third-party' where id = :id")
                .param("id", export.id().value())
                .update();
        replaced(standard);
        String seen =
                desk.see(cast.maria(), page(standard) + "/moves").select(".customers-moves").text();
        assertThat(seen)
                .contains("Support: made by others, and in no agreement → supported")
                .containsPattern("the new agreement");
    }

    @Test
    @Requirement("INT-10.outside-plan-rule")
    void tellBeforeThatThereIsNoHelpAnyMoreAndWhichQueueIsAnother() {
        cast.ledger();
        Agreement standard = buy("standard");
        requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.PORTAL, "Export stops", "At 40 %.")
                        .about("Ledger", "8.1", null));
        replaced(standard, "bronze", "services: { experienced-engineers: included }");
        assertThat(desk.see(cast.maria(), page(standard) + "/moves").select("main").text())
                .contains("Queue: Tier 1 → Tier 2")
                .contains(
                        "Support: no longer supported"
                                + " → no longer supported; the plan gives no help with it");
    }

    @Test
    void ofWhoHadNoAgreementAndHasOneSinceAreMovedOnTheCase() {
        Case lead = life.asked(elm.contact(), "Export stops");
        assertThat(desk.see(cast.ion(), lead).select("#form-move")).isEmpty();
        buy("standard");
        Document page = desk.see(cast.ion(), lead);
        assertThat(page.select("#form-move").text())
                .contains("No agreement, version", "→ Standard, version");
        desk.send(cast.ion(), lead, "/move", Map.of("move-reason", "They bought."));
        assertThat(desk.see(cast.ion(), lead).select(".facts").text()).contains("Standard");
        assertThat(desk.see(cast.ion(), lead).select("#form-move")).isEmpty();
    }

    private MvcTestResult move(Agreement of, Document seen, String why) {
        return desk.sendTicked(cast.maria(), seen, page(of) + "/moves", Map.of("moves-why", why));
    }

    private Object limit(Case subject) {
        return commitments.list(subject.id()).stream().map(Commitment::limitAt).toList();
    }

    private static String page(Agreement it) {
        return "/desk/agreements/" + it.id().value();
    }

    private Agreement replaced(Agreement old) {
        return replaced(old, "critical", null);
    }

    private Agreement replaced(Agreement old, String plan, @Nullable String terms) {
        Days days = Days.of(today, today.plusYears(1), false);
        return agreements.replace(
                cast.alina().actor(),
                new AgreementAsSeen(old.id(), old.version()),
                new Successor(plan, null, null, null, terms, days, null, null),
                "They grew.");
    }

    private Agreement buy(String plan) {
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                        elm.organisation().id(),
                        plan,
                        "emea",
                        Days.of(today.minusDays(9), today.plusYears(1), false)),
                "Bought.");
    }
}
