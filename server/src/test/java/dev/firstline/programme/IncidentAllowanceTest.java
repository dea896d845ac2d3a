package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.plans.Allowance;
import dev.firstline.programme.plans.Allowance.Over;
import dev.firstline.programme.rules.IncidentRules.Cause;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Objects;

/** The figures of {@code incident-allowance}, to the letter. */
class IncidentAllowanceTest {

    private final ReadyProgramme ready = ReadyProgramme.of("incident-allowance");

    @Test
    @Requirement("PRG-6.incident-allowance-monthly")
    void givesANumberOfIncidentsAMonth() {
        assertThat(ready.terms("bronze").allowance()).isEqualTo(new Allowance(2, Over.ASK));
        assertThat(ready.terms("silver").allowance()).isEqualTo(new Allowance(5, Over.BILL));
    }

    @Test
    @Requirement("PRG-6.incident-allowance-gold")
    void givesGoldUnlimitedIncidentsThroughOneContact() {
        assertThat(ready.terms("gold").allowance().isUnlimited()).isTrue();
        assertThat(ready.terms("gold").hasSinglePointOfContact()).isTrue();
        assertThat(ready.terms("silver").hasSinglePointOfContact()).isFalse();
    }

    @Test
    @Requirement("PRG-6.incident-allowance-implementation")
    void supportsAnImplementationByTenIncidents() {
        var implementation = ready.terms("bronze").implementation().orElseThrow();
        assertThat(implementation.incidents()).isEqualTo(10);
        assertThat(Objects.requireNonNull(implementation.completeWhen()).in("en"))
                .isEqualTo(
                        "Staff confirmed remotely that the product opens and runs at the client.");
        assertThat(Objects.requireNonNull(implementation.outside()).in("en"))
                .isEqualTo("Network, remote access and permissions.");
        assertThat(ready.terms("gold").implementation()).contains(implementation);
    }

    @Test
    @Requirement({"PRG-6.incident-allowance-releases", "INT-10.earlier-release"})
    void supportsPriorReleasesForNinetyDays() {
        var releases = ready.terms("bronze").releases();
        assertThat(releases.lastDay(LocalDate.of(2026, 8, 22)))
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    @Requirement("PRG-6.incident-allowance-reversal")
    void takesBackTheChargeOfADefectOrDocumentationError() {
        var incidents = ready.programme().incidents();
        assertThat(incidents.reversedFor())
                .containsExactlyInAnyOrder(Cause.DEFECT, Cause.DOCUMENTATION_ERROR);
        assertThat(incidents.byItself()).isTrue();
    }

    @Test
    @Requirement("PRG-6.incident-allowance-third-party")
    void sellsThirdPartyHelpOnceItIsApproved() {
        assertThat(ready.programme().cases().helpsOutOfScope()).isTrue();
        assertThat(ready.yaml())
                .contains("outOfScope: { help: paid, approvedBy: purchasing-representative }");
    }
}
