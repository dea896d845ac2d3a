package dev.firstline.programme;

import static dev.firstline.programme.ReadyProgramme.firstAnswer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.programme.plans.TargetKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** The figures of {@code regional-plans}, to the letter. */
class RegionalPlansTest {

    private final ReadyProgramme ready = ReadyProgramme.of("regional-plans");
    private final Terms standard = ready.terms("standard");
    private final Terms critical = ready.terms("critical");
    private final Terms premier = ready.terms("premier", "standard");
    private final Terms premierOnCritical = ready.terms("premier", "critical");

    @Test
    @Requirement({
        "PRG-6.regional-response-times",
        "COM-1.initial-response",
        "COM-1.goal-and-limit",
        "PRG-4.targets"
    })
    void answersWithinTheseHours() {
        assertThat(hours(standard)).containsExactly("6", "12-24", "48");
        assertThat(hours(critical)).containsExactly("3", "12", "24");
        assertThat(hours(premier)).containsExactly("3", "12", "24");
        assertThat(hours(premierOnCritical)).containsExactly("3", "12", "24");
    }

    private static List<String> hours(Terms terms) {
        return List.of(
                firstAnswer(terms, "high"),
                firstAnswer(terms, "medium"),
                firstAnswer(terms, "low"));
    }

    @Test
    @Requirement({"PRG-6.regional-high", "COM-1.work-start"})
    void startsWorkOnHighWithinAnHourOfNotification() {
        for (Terms terms : List.of(standard, critical, premier)) {
            assertThat(terms.target("high", TargetKind.WORK_START).orElseThrow().limit())
                    .isEqualTo(Duration.ofHours(1));
            assertThat(terms.target("medium", TargetKind.WORK_START)).isEmpty();
        }
        assertThat(ready.programme().priority("high").urgent()).isTrue();
        assertThat(ready.programme().priority("high").needsPeople()).isTrue();
    }

    @Test
    @Requirement({
        "PRG-6.regional-hours",
        "COM-2.business-hours",
        "COM-2.region",
        "COM-2.by-priority",
        "PRG-4.coverage"
    })
    void countsStandardInTheBusinessHoursOfTheRegion() {
        assertThat(due(standard, "high", "emea", "2026-11-20T17:30")).isEqualTo("2026-11-23T14:30");
        assertThat(due(standard, "high", "americas", "2026-11-25T16:00"))
                .isEqualTo("2026-11-27T13:00");
        assertThat(due(standard, "high", "asia-pacific", "2026-11-20T16:00"))
                .isEqualTo("2026-11-23T13:00");
        assertThat(zones())
                .containsExactly("Europe/Bucharest", "America/New_York", "Asia/Singapore");
    }

    private List<String> zones() {
        return ready.programme().regions().stream()
                .map(region -> region.calendar().zone())
                .map(ZoneId::getId)
                .toList();
    }

    @Test
    @Requirement("COM-2.24x5")
    void countsCriticalOnFiveDaysWithoutPublicHolidays() {
        assertThat(ready.due(critical, "medium", "emea", "2026-11-27T20:00", 12))
                .isEqualTo("2026-12-02T08:00");
        assertThat(ready.due(critical, "low", "americas", "2026-11-25T12:00", 24))
                .isEqualTo("2026-11-27T12:00");
    }

    @Test
    @Requirement("COM-2.24x7")
    void countsHighOfCriticalOnWeekendsAndHolidaysToo() {
        assertThat(ready.due(critical, "high", "emea", "2026-11-28T23:00", 3))
                .isEqualTo("2026-11-29T02:00");
        assertThat(ready.due(critical, "high", "emea", "2026-12-25T10:00", 3))
                .isEqualTo("2026-12-25T13:00");
        assertThat(ready.due(critical, "high", "emea", "2027-03-28T01:30", 3))
                .isEqualTo("2027-03-28T05:30");
    }

    @Test
    @Requirement({"PRG-6.regional-premier", "PRG-3.overlay"})
    void takesTheCoverageOfPremierFromThePlanUnderIt() {
        assertThat(due(premier, "high", "emea", "2026-11-20T17:30")).isEqualTo("2026-11-23T14:30");
        assertThat(due(premierOnCritical, "high", "emea", "2026-11-21T23:00"))
                .isEqualTo("2026-11-22T05:00");
        assertThat(premier.coverage("medium").key()).isEqualTo("business-hours");
        assertThat(premierOnCritical.coverage("medium").key()).isEqualTo("24x5");
    }

    @Test
    @Requirement("PRG-6.regional-24x7-option")
    void sellsRoundTheClockForHighAsAnOptionOfSingleProducts() {
        Terms bought = ready.programme().terms(Chosen.plan("standard").with(List.of("high-24x7")));
        assertThat(bought.coverage("high").key()).isEqualTo("24x7");
        assertThat(bought.coverage("medium").key()).isEqualTo("business-hours");
        assertThat(bought.options().getFirst().perProduct()).isTrue();
        assertThat(standard.coverage("high").key()).isEqualTo("business-hours");
    }

    @Test
    @Requirement({"PRG-6.regional-services", "PRG-4.services", "PRG-4.by-product-and-country"})
    void keepsTheServicesOfPremierForPremier() {
        List<ServiceKind> own =
                List.of(
                        ServiceKind.SAM,
                        ServiceKind.REVIEW_CALLS,
                        ServiceKind.PRODUCT_MANAGER_DISCUSSION,
                        ServiceKind.EXPERIENCED_ENGINEERS,
                        ServiceKind.CUSTOM_REPORTS,
                        ServiceKind.PERSONAL_COMMUNICATION,
                        ServiceKind.PROACTIVE_SUPPORT);
        for (ServiceKind service : own) {
            assertThat(premier.service(service, null, null)).isEqualTo(Offer.INCLUDED);
            assertThat(standard.service(service, null, null)).isEqualTo(Offer.ABSENT);
            assertThat(critical.service(service, null, null)).isEqualTo(Offer.ABSENT);
        }
        assertThat(premier.service(ServiceKind.ON_SITE_VISITS, "RO", null))
                .isEqualTo(Offer.INCLUDED);
        assertThat(premier.service(ServiceKind.ON_SITE_VISITS, "DE", null)).isEqualTo(Offer.ABSENT);
    }

    @Test
    @Requirement({"INT-5.channels-by-priority", "PRG-4.channels"})
    void wantsHighWrittenAndTelephoned() {
        Priority high = ready.programme().priority("high");
        assertThat(high.missingLegs(List.of("mail"))).containsExactly("telephone");
        assertThat(high.missingLegs(List.of("portal"))).containsExactly("telephone");
        assertThat(high.missingLegs(List.of("telephone"))).containsExactly("writing");
        assertThat(ready.programme().priority("low").missingLegs(List.of("mail"))).isEmpty();
    }

    @Test
    @Requirement("PRG-6.regional-closing")
    void staysOpenUntilTheCustomerIsSatisfied() {
        var cases = ready.programme().cases();
        assertThat(cases.closing().customerConfirms()).isTrue();
        assertThat(cases.closing().closeAfterDays()).isNull();
        assertThat(cases.closing().closesEnhancements()).isTrue();
        assertThat(cases.reopenDays()).isEqualTo(30);
    }

    @Test
    @Requirement("PRG-6.regional-desk")
    void worksInBucharestInEnglishAndRomanian() {
        var desk = Objects.requireNonNull(ready.programme().desk());
        assertThat(desk.languages()).containsExactly("en", "ro");
        assertThat(desk.calendar().zone()).isEqualTo(ZoneId.of("Europe/Bucharest"));
    }

    @Test
    @Requirement("PRG-6.regional-experienced")
    void leadsPremierToTheMostExperiencedEngineers() {
        assertThat(queue(premier)).isEqualTo("experienced");
        assertThat(queue(critical)).isEqualTo("support");
    }

    private String queue(Terms terms) {
        return ready.programme()
                .lines()
                .route(new CaseFacts(true, false, false, terms, null, null, null, null, null))
                .queue();
    }

    private String due(Terms terms, String priority, String region, String from) {
        return ready.due(terms, priority, region, from, 6);
    }
}
