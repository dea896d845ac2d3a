package dev.firstline.intake;

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
import dev.firstline.cast.Visits;
import dev.firstline.desk.Desk;
import dev.firstline.directory.Person;
import dev.firstline.mail.outgoing.WaitingMail;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.List;

/** What customers hear of it when their cases are moved to what holds now. */
@FirstlineTest
@Requirement({"COM-6.not-silent", "PRG-2.moved-by-staff"})
class MoveNoticesTest {

    @Autowired private Moves moves;
    @Autowired private MovesAtOnce many;
    @Autowired private WaitingMail waiting;
    @Autowired private CaseLife life;
    @Autowired private Requests requests;
    @Autowired private Products products;
    @Autowired private Agreements agreements;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    @Autowired private Desk desk;
    @Autowired private JdbcClient db;
    private Customer elm;
    private LocalDate today;

    @BeforeEach
    void elmIsThere() {
        elm = customers.add("Elm");
        today = agreements.today(elm.organisation().id());
    }

    @Test
    void getOneMailForAllThatIsLater() {
        Agreement critical = buy("critical");
        Case export = life.asked(elm.contact(), "Export stops");
        Case stays = life.asked(elm.contact(), "Import stops");
        Case login = life.asked(elm.contact(), "Nobody gets in");
        replaced(critical, "standard");
        many.move(
                cast.maria().actor(),
                List.of(seen(export), seen(login)),
                Said.of(Channel.PORTAL, "They changed."));
        assertThat(told(elm.contact())).isEqualTo(1);
        assertThat(waiting.last(elm.contact()).text())
                .contains("%d “Export stops”: we answer by".formatted(export.number()))
                .contains("%d “Nobody gets in”".formatted(login.number()))
                .contains("; we had said", "It runs under your agreement Standard now.")
                .contains("/requests/" + export.number())
                .doesNotContain("Import stops", "They changed.", "Closed:");
        assertThat(portal(export))
                .contains("We had promised it by", "what is agreed for your request has changed");
        assertThat(portal(stays)).doesNotContain("We had promised it by");
    }

    @Test
    void getOneForACaseThatIsMovedByItself() {
        Agreement critical = buy("critical");
        Case export = life.asked(elm.contact(), "Export stops");
        replaced(critical, "standard");
        moves.move(cast.ion().actor(), seen(export), Said.of(Channel.API, "They changed."));
        assertThat(told(elm.contact())).isEqualTo(1);
        assertThat(waiting.last(elm.contact()).subject())
                .contains("Request " + export.number() + " is due later than we had told you");
    }

    @Test
    void hearNothingOfWhatComesSooner() {
        Agreement standard = buy("standard");
        Case export = life.asked(elm.contact(), "Export stops");
        replaced(standard, "critical");
        moves.move(cast.ion().actor(), seen(export), Said.of(Channel.API, "They grew."));
        assertThat(told(elm.contact())).isZero();
        assertThat(portal(export)).doesNotContain("We had promised it by");
    }

    @Test
    void hearOfWhatIsPromisedNoMore() {
        Agreement critical = buy("critical", "targets: { high: { resolution: 20h } }");
        Case export = life.asked(elm.contact(), "Export stops", "high");
        replaced(critical, "standard");
        moves.move(cast.ion().actor(), seen(export), Said.of(Channel.API, "They changed."));
        assertThat(waiting.last(elm.contact()).text())
                .contains("we had said that we solve it by", "that is promised no more");
        assertThat(waiting.last(elm.contact()).subject()).contains("has changed");
    }

    /** Said of what was outside of it before, and is inside now. */
    @Test
    @Requirement("INT-10.outside-plan-rule")
    void hearOfOtherHelp() {
        String name = "Base of Elm " + elm.organisation().id().value();
        Product others = products.add(cast.adam().actor(), name, true);
        buy("standard");
        Case export = asked(name, null);
        assertThat(export.origin().basis().unsupported()).isEqualTo("third-party");
        agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                "critical",
                                "emea",
                                Days.of(today, today.plusYears(1), false))
                        .naming(List.of(others.id())),
                "They bought help with it.");
        moves.move(cast.ion().actor(), seen(export), Said.of(Channel.API, "They grew."));
        assertThat(waiting.last(elm.contact()).text()).contains("it is supported now");
    }

    @Test
    @Requirement("INT-10.outside-plan-rule")
    void hearOfHelpThatIsNoneAnyMore() {
        cast.ledger();
        Agreement standard = buy("standard");
        Case export = asked("Ledger", "8.1");
        replaced(standard, "bronze");
        moves.move(cast.ion().actor(), seen(export), Said.of(Channel.API, "They changed."));
        assertThat(waiting.last(elm.contact()).text())
                .contains("outside of what is supported, and your plan gives no help with it now");
    }

    private Case asked(String product, @Nullable String release) {
        return requests.open(
                elm.contact().actor(),
                Request.of(elm.contact().id(), Channel.PORTAL, "Export stops", "At 40 %.")
                        .about(product, release, null));
    }

    private static CaseAsSeen seen(Case it) {
        return new CaseAsSeen(it.number(), it.version());
    }

    private String portal(Case subject) {
        return Visits.body(desk.get(elm.contact(), "/requests/" + subject.number()));
    }

    private int told(Person who) {
        return db.sql(
                        """
                        select count(*) from outgoing_mail
                         where kind = 'promises-put-off' and recipient_id = :who
                        """)
                .param("who", who.id().value())
                .query(Integer.class)
                .single();
    }

    /** Nothing that was agreed on beside the plan goes on. */
    private void replaced(Agreement old, String plan) {
        agreements.replace(
                cast.alina().actor(),
                new AgreementAsSeen(old.id(), old.version()),
                new Successor(
                        plan,
                        null,
                        null,
                        null,
                        "",
                        Days.of(today, today.plusYears(1), false),
                        null,
                        null),
                "Another.");
    }

    private Agreement buy(String plan) {
        return buy(plan, "");
    }

    private Agreement buy(String plan, String ownTerms) {
        return agreements.make(
                cast.alina().actor(),
                NewAgreement.of(
                                elm.organisation().id(),
                                plan,
                                "emea",
                                Days.of(today.minusDays(9), today.plusYears(1), false))
                        .with(List.of(), ownTerms, null),
                "Bought.");
    }
}
