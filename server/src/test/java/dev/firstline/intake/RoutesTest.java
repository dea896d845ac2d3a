package dev.firstline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseKind;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Routing;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

/** Where cases go in the programme of the demo, and what they turn out to be. */
@FirstlineTest
@Requirement("RTE-1.line-and-queue")
class RoutesTest {

    private static final Routing FIRST = new Routing("tier-1", "technical-support", "first");
    private static final Routing EXPERIENCED =
            new Routing("tier-2", "technical-support", "experienced");

    @Autowired private Requests requests;
    @Autowired private Kinds kinds;
    @Autowired private Moves moves;
    @Autowired private Ownerships ownerships;
    @Autowired private Agreements agreements;
    @Autowired private Timelines timelines;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private Actor ion;

    @BeforeEach
    void elmIsThere() {
        cast.ledger();
        elm = customers.add("Elm");
        ion = cast.ion().actor();
    }

    @Test
    void leadPremierToTheMostExperiencedEngineers() {
        buy("premier", "critical");
        assertThat(open().handling().routing()).isEqualTo(EXPERIENCED);
    }

    @Test
    @Requirement("INT-6.leads")
    void leadWhoHasNoAgreementToTheLineOfTheProgramme() {
        assertThat(open().handling().routing()).isEqualTo(FIRST);
    }

    @Test
    @Requirement({"INT-12.set-at-triage", "INT-12.used-by-entitlement", "INT-10.outside-no-defect"})
    void takeNoDefectOutsideOfWhatIsSupported() {
        buy("standard", null);
        Case old = requests.open(elm.contact().actor(), asked().about("Ledger", "8.1", null));
        assertThatThrownBy(() -> kinds.set(ion, CaseAsSeen.of(old.number()), CaseKind.DEFECT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("case.unsupported-no-defect");
        Case sorted = kinds.set(ion, CaseAsSeen.of(old.number()), CaseKind.HOW_TO);
        assertThat(sorted.handling().kind()).isEqualTo(CaseKind.HOW_TO);
        assertThat(timelines.list(sorted))
                .filteredOn(event -> event.type() == EventType.KIND_CHANGED)
                .extracting(CaseEvent::to)
                .containsExactly("how-to");
    }

    @Test
    @Requirement("PRG-2.moved-by-staff")
    void followACaseThatStaffMoveToWhatIsBoughtSince() {
        Case opened = open();
        buy("premier", "critical");
        assertThat(opened.origin().basis().agreement()).isEmpty();
        Case moved = moves.move(ion, CaseAsSeen.of(opened.number()), said("They bought it."));
        assertThat(moved.origin().basis().agreement()).isPresent();
        assertThat(moved.handling().routing()).isEqualTo(EXPERIENCED);
        assertThat(timelines.list(moved))
                .filteredOn(event -> event.type() == EventType.QUEUE_CHANGED)
                .extracting(CaseEvent::from, CaseEvent::to, CaseEvent::rule)
                .containsExactly(tuple("tier-1", "tier-2", "experienced"));
        assertThatThrownBy(
                        () -> moves.move(ion, CaseAsSeen.of(opened.number()), said("Once more.")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("case.terms-unchanged");
    }

    @Test
    void leaveACaseWithWhoeverHasIt() {
        Case opened = open();
        buy("premier", "critical");
        ownerships.take(ion, CaseAsSeen.of(opened.number()));
        Case moved = moves.move(ion, CaseAsSeen.of(opened.number()), said("They bought it."));
        assertThat(moved.handling().routing()).isEqualTo(FIRST);
    }

    private void buy(String plan, @Nullable String over) {
        LocalDate today = agreements.today(elm.organisation().id());
        Days days = Days.of(today.minusDays(1), today.plusYears(1), false);
        NewAgreement bought = NewAgreement.of(elm.organisation().id(), plan, "emea", days);
        agreements.make(cast.adam().actor(), over == null ? bought : bought.over(over), "Bought.");
    }

    private Case open() {
        return requests.open(elm.contact().actor(), asked());
    }

    private Request asked() {
        return Request.of(elm.contact().id(), Channel.PORTAL, "Where to?", "It stops.");
    }

    private static Said said(String words) {
        return Said.of(Channel.PORTAL, words);
    }
}
