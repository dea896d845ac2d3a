package dev.firstline.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.explanation.Refused;
import dev.firstline.requirement.Requirement;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The life of a case, without a database. */
class CaseTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId ANA = new PersonId(1);
    private static final PersonId ION = new PersonId(2);
    private static final PersonId TUDOR = new PersonId(3);
    private static final Act BY_ION = new Act(ION, MONDAY, null);

    private final Case asked =
            new Case(
                    new CaseId(7),
                    10042,
                    new Origin(
                            ANA,
                            new OrganisationId(1),
                            "Export stops",
                            Channel.PORTAL,
                            null,
                            null,
                            null,
                            Basis.NONE,
                            1,
                            MONDAY,
                            MONDAY),
                    Handling.ofNew("high", Routing.to("tier-1")),
                    1);

    @Test
    @Requirement("CAS-1.taking-starts-work")
    void isInProgressOnceSomebodyTakesIt() {
        Change taken = asked.take(BY_ION);
        assertThat(taken.after().state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(taken.after().handling().owner()).contains(ION);
        assertThat(taken.events())
                .extracting(CaseEvent::type)
                .containsExactly(EventType.OWNER_CHANGED, EventType.STATE_CHANGED);
    }

    @Test
    void isNotTakenFromItsOwner() {
        Case owned = asked.take(BY_ION).after();
        refused("case.owned", () -> owned.take(new Act(TUDOR, MONDAY, null)));
    }

    @Test
    void staysWithItsLastOwnerInMemoryWhenItIsHandedOver() {
        Case handed = asked.take(BY_ION).after().handOver(TUDOR, BY_ION).after();
        assertThat(handed.handling().owner()).contains(TUDOR);
        assertThat(handed.handling().lastOwner()).contains(TUDOR);
    }

    @Test
    @Requirement("CAS-1.transition-table")
    void refusesAStepThatTheTableDoesNotHaveAndSaysFromWhereToWhere() {
        Case closed = closed();
        assertThatThrownBy(() -> closed.waitFor(CaseState.WAITING_FOR_CUSTOMER, BY_ION))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no ->
                                assertThat(no.facts())
                                        .containsEntry("from", "closed")
                                        .containsEntry("to", "waiting-for-customer"));
    }

    @Test
    @Requirement("CAS-4.nine-kinds")
    void isResolvedInOneOrSeveralOfNineWays() {
        Case resolved = asked.resolve(List.of(Resolution.values()), BY_ION).after();
        assertThat(resolved.handling().resolutions())
                .extracting(Resolution::key)
                .containsExactly(
                        "instructions-given",
                        "workaround-given",
                        "fixed",
                        "defect-confirmed",
                        "documentation-error-confirmed",
                        "enhancement-routed",
                        "not-supported",
                        "duplicate",
                        "no-answer-from-customer");
    }

    @Test
    void isNotResolvedInNoWay() {
        refused("resolution.missing", () -> asked.resolve(List.of(), BY_ION));
    }

    @Test
    @Requirement("CAS-1.refused-with-reason")
    void isNotResolvedOnceMoreBeforeTheCustomerHasSpoken() {
        Case resolved = resolved(Resolution.FIXED);
        refused("case.resolved-already", () -> resolved.resolve(List.of(Resolution.FIXED), BY_ION));
    }

    @Test
    void isRelievedByAWorkaroundButNotByInstructions() {
        assertThat(resolved(Resolution.INSTRUCTIONS_GIVEN).handling().relievedAt()).isNull();
        assertThat(resolved(Resolution.WORKAROUND_GIVEN).handling().relievedAt()).isEqualTo(MONDAY);
    }

    @Test
    void isNotConfirmedBeforeItIsResolved() {
        refused("case.not-resolved", () -> asked.confirm(BY_ION));
    }

    @Test
    void forgetsHowItWasResolvedOnceTheCustomerRejectsIt() {
        Case again = resolved(Resolution.FIXED).reject(new Act(ANA, MONDAY, null)).after();
        assertThat(again.state()).isEqualTo(CaseState.NEW);
        assertThat(again.handling().resolutions()).isEmpty();
        assertThat(again.handling().relievedAt()).isNull();
    }

    @Test
    @Requirement("CAS-6.within-days")
    void isReopenedUpToTheLastMomentOfItsDays() {
        Act last = new Act(ANA, MONDAY.plus(Duration.ofDays(30)), null);
        Act late = new Act(ANA, last.at().plusNanos(1), null);
        assertThat(closed().reopen(30, ION, last).after().handling().owner()).contains(ION);
        refused("case.reopen-too-late", () -> closed().reopen(30, ION, late));
    }

    @Test
    @Requirement("CAS-6.owner-gone")
    void waitsForAnybodyWhenItIsReopenedAndItsOwnerIsGone() {
        Case again = closed().reopen(30, null, BY_ION).after();
        assertThat(again.state()).isEqualTo(CaseState.NEW);
        assertThat(again.handling().owner()).isEmpty();
    }

    private Case resolved(Resolution kind) {
        return asked.resolve(List.of(kind), BY_ION).after();
    }

    private Case closed() {
        return resolved(Resolution.FIXED).confirm(new Act(ANA, MONDAY, null)).after();
    }

    private static void refused(String code, ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
