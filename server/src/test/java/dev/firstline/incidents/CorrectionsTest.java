package dev.firstline.incidents;

import static dev.firstline.incidents.LedgerLife.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.Actor;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Resolution;
import dev.firstline.cases.Timelines;
import dev.firstline.cast.Allowances;
import dev.firstline.cast.Cast;
import dev.firstline.cast.Customers;
import dev.firstline.cast.Customers.Customer;
import dev.firstline.intake.Incidents;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.requirement.Requirement;
import dev.firstline.storage.FirstlineTest;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** What staff and confirmed defects take back. */
@FirstlineTest
class CorrectionsTest {

    @Autowired private LedgerLife life;
    @Autowired private Incidents incidents;
    @Autowired private Corrections corrections;
    @Autowired private Ledger ledger;
    @Autowired private Accounts accounts;
    @Autowired private Statements statements;
    @Autowired private Timelines timelines;
    @Autowired private Agreements agreements;
    @Autowired private Allowances allowances;
    @Autowired private Customers customers;
    @Autowired private Cast cast;
    private Customer elm;
    private Agreement bought;
    private Actor ion;
    private Actor alina;

    @AfterEach
    void elmLeaves() {
        life.leaveQueues(elm.organisation());
    }

    @BeforeEach
    void elmBuys() {
        cast.ledger();
        elm = customers.add("Elm");
        bought = allowances.buy(elm.organisation(), 2, Over.ASK);
        ion = cast.ion().actor();
        alina = cast.alina().actor();
    }

    @ParameterizedTest
    @CsvSource({"DEFECT_CONFIRMED, DEFECT", "DOCUMENTATION_ERROR_CONFIRMED, DOCUMENTATION_ERROR"})
    @Requirement({
        "INC-4.defect",
        "INC-4.documentation-error",
        "INC-4.by-itself-or-staff",
        "ENH-4.confirmed"
    })
    void takeBackWhatIsConfirmedByItself(Resolution kind, EntryCause cause) {
        Case subject = open();
        life.resolved(subject, kind);
        Entry reversal = life.undoing(subject);
        assertThat(reversal.type()).isEqualTo(EntryType.REVERSAL);
        assertThat(reversal.cause()).isEqualTo(cause);
        assertThat(account().used()).isZero();
        assertThat(timelines.list(ion, subject))
                .extracting(CaseEvent::type)
                .contains(EventType.CHARGE_TAKEN_BACK);
    }

    @Test
    @Requirement({"INC-4.credit", "INC-4.statement-stays"})
    void creditWhatWasChargedInAMonthThatIsClosed() {
        Case old = receivedLastMonth();
        YearMonth month = present().minusMonths(1);
        Statement issued = statements.issue(alina, elm.organisation().id(), month);
        life.resolved(old, Resolution.DEFECT_CONFIRMED);
        Entry credit = life.undoing(old);
        assertThat(credit.type()).isEqualTo(EntryType.CREDIT);
        assertThat(credit.month()).isEqualTo(present());
        assertThat(credit.ofMonth()).isEqualTo(month);
        assertThat(statements.get(elm.organisation().id(), month)).isEqualTo(issued);
    }

    @Test
    @Requirement("INC-7.reason-read")
    void creditAWaiverAfterTheStatement() {
        Case old = receivedLastMonth();
        statements.issue(alina, elm.organisation().id(), present().minusMonths(1));
        Entry credit = incidents.waive(ion, seen(old), "Our mistake.");
        assertThat(credit.type()).isEqualTo(EntryType.CREDIT);
        assertThat(credit.cause()).isEqualTo(EntryCause.DECISION);
        assertThat(credit.why()).isEqualTo("Our mistake.");
    }

    @Test
    @Requirement({"INC-7.staff-decide", "NFR-7.says-what-to-do"})
    void waiveOnceAndWithAReason() {
        Case subject = open();
        refused("incident.staff-only", () -> waive(elm.contact().actor(), subject, "Please."));
        refused("incident.reason-missing", () -> waive(ion, subject, " "));
        assertThat(waive(ion, subject, "Asked by mistake.").type()).isEqualTo(EntryType.WAIVER);
        refused("incident.taken-back-already", () -> waive(ion, subject, "Again."));
        assertThat(account().used()).isZero();
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void takeBackNoReversal() {
        Case subject = open();
        life.resolved(subject, Resolution.DEFECT_CONFIRMED);
        EntryId reversal = life.undoing(subject).id();
        refused("incident.not-a-charge", () -> corrections.waive(ion, reversal, "Back again."));
    }

    @Test
    @Requirement("INC-4.by-itself-or-staff")
    void reverseOnlyWhatIsConfirmed() {
        Case subject = open();
        refused(
                "incident.not-confirmed",
                () -> incidents.reverse(ion, seen(subject), "defect", "It is one."));
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void adjustByWholeNumbersWithAReason() {
        refused("incident.number-missing", () -> adjust(" ", "How many?"));
        refused("incident.not-whole", () -> adjust("1.5", "Half."));
        refused("incident.out-of-bounds", () -> adjust("0", "None."));
        refused("incident.out-of-bounds", () -> adjust("123456789012345", "Many."));
        refused("incident.reason-missing", () -> adjust("-2", ""));
        refused(
                "incident.managers-only",
                () -> corrections.adjust(ion, bought.organisation(), bought.id(), "-2", "A gift."));
        refused(
                "agreement.not-found",
                () ->
                        corrections.adjust(
                                alina,
                                customers.add("Larch").organisation().id(),
                                bought.id(),
                                "-2",
                                "A gift."));
        Entry gift = adjust("-2", "A gift.");
        assertThat(gift.incidents()).isEqualTo(-2);
        assertThat(account().left()).isEqualTo(4);
    }

    @Test
    @Requirement({"INC-2.unlimited", "NFR-7.says-what-to-do"})
    void adjustNothingWhereAsManyAreHeldAsAreNeeded() {
        Agreement unlimited =
                agreements.make(
                        alina,
                        NewAgreement.of(
                                        bought.organisation(),
                                        "support-only",
                                        "emea",
                                        bought.days())
                                .ofNoProduct(),
                        "Bought.");
        refused(
                "incident.unlimited",
                () ->
                        corrections.adjust(
                                alina, bought.organisation(), unlimited.id(), "-2", "A gift."));
    }

    @Test
    @Requirement("INC-2.monthly")
    void countEachPlanOfAMonthForItselfWhereOneEndsInMidMonth() {
        Customer larch = customers.add("Larch");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Bucharest"));
        Agreement first =
                allowances.buy(
                        larch.organisation(),
                        1,
                        Over.ASK,
                        Days.of(today.minusYears(1), today, false));
        life.asked(larch.contact());
        assertThat(life.account(first).left()).isZero();
        Agreement next =
                allowances.buy(
                        larch.organisation(),
                        3,
                        Over.ASK,
                        Days.of(today.plusDays(1), today.plusYears(1), false));
        assertThat(ledger.foresee(next.id(), Instant.now()).account().left()).isEqualTo(3);
    }

    @Test
    @Requirement({"INC-1.after-statement", "INC-3.seen-by-approver"})
    void foreseeThePresentMonthOnceThatOfReceiptIsClosed() {
        Case old = receivedLastMonth();
        statements.issue(alina, elm.organisation().id(), present().minusMonths(1));
        assertThat(ledger.foresee(bought.id(), old.origin().receivedAt()).account().month())
                .isEqualTo(present());
    }

    private Case open() {
        return life.asked(elm.contact());
    }

    private Case receivedLastMonth() {
        Instant at = present().atDay(1).atStartOfDay(ZoneId.of("Europe/Bucharest")).toInstant();
        return life.asked(elm.contact(), at.minusSeconds(60));
    }

    private Entry waive(Actor by, Case subject, String why) {
        return incidents.waive(by, seen(subject), why);
    }

    private Entry adjust(String number, String why) {
        return corrections.adjust(alina, bought.organisation(), bought.id(), number, why);
    }

    private YearMonth present() {
        return accounts.presentMonth(elm.organisation().id());
    }

    private Account account() {
        return life.account(bought);
    }

    private static void refused(String code, ThrowingCallable what) {
        assertThatThrownBy(what).hasMessageContaining(code);
    }
}
