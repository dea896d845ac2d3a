package dev.firstline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.between;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import dev.firstline.cases.Case;
import dev.firstline.commitments.CommitmentKind;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/** Standard, Critical and Premier in three regions, asked on a Friday evening. */
@Story
@TestPropertySource(properties = {"firstline.demo=true", "firstline.programme=regional-plans"})
@Requirement("PRG-6.regional-plans")
class RegionalPlansStoryTest {

    @Autowired private Tale tale;

    @Test
    void promisesByPlanRegionAndPriority() {
        ZoneId newYork = ZoneId.of("America/New_York");
        tale.moveTo(DayOfWeek.FRIDAY, LocalTime.of(17, 30), newYork);

        Case premier = tale.ask("ana@acme.example", "high", "Ledger", "Nothing opens");
        assertThat(limit(premier, CommitmentKind.INITIAL_RESPONSE)).isEqualTo(ofHours(3));
        assertThat(limit(premier, CommitmentKind.WORK_START)).isEqualTo(ofHours(1));
        assertThat(premier.handling().queue()).isEqualTo("experienced");
        assertThat(tale.read("ana@acme.example", "/requests/" + premier.number()))
                .contains("telephone");

        Case standard = tale.ask("ben@birch.example", "high", "Ledger", "Nothing opens here");
        ZonedDateTime due =
                tale.clock(standard, CommitmentKind.INITIAL_RESPONSE).limitAt().atZone(newYork);
        assertThat(due.getDayOfWeek()).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(due.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
        assertThat(limit(standard, CommitmentKind.INITIAL_RESPONSE)).isGreaterThan(ofDays(2));
        assertThat(standard.handling().queue()).isEqualTo("support");

        Case critical = tale.ask("ben@birch.example", "high", "Archive", "The archive is down");
        assertThat(limit(critical, CommitmentKind.INITIAL_RESPONSE)).isEqualTo(ofHours(3));
    }

    @Test
    void showsWhatBelongsToThePlan() {
        assertThat(tale.read("ana@acme.example", "/plan"))
                .contains("Premier", "On-site visits (Romania)", "first answer within 3 h")
                .contains("work starts within 1 h", "asked by portal, e-mail, telephone");
        assertThat(tale.read("ben@birch.example", "/plan"))
                .contains("Standard", "Critical", "first answer within 6 h")
                .doesNotContain("On-site visits");
    }

    @Test
    void staysOpenUntilTheCustomerIsSatisfiedAndClosesWishesAtOnce() {
        Case asked = tale.mail("ben@birch.example", "Where is last year?", "Priority: low\nWhere?");
        tale.work(
                "tudor@firstline.example",
                asked,
                "/resolution",
                Map.of("kinds", "instructions-given", "body", "Under Archive."));
        assertThat(tale.now(asked).isOpen()).isTrue();
        assertThat(
                        tale.send(
                                "ben@birch.example",
                                "/requests/" + asked.number() + "/confirmation",
                                "accepted",
                                "true"))
                .hasStatus(303);
        assertThat(tale.now(asked).isOpen()).isFalse();

        Case wish = tale.ask("ben@birch.example", "low", "Ledger", "A darker theme, please");
        tale.work("tudor@firstline.example", wish, "/kind", Map.of("kind", "enhancement"));
        tale.work(
                "tudor@firstline.example",
                wish,
                "/resolution",
                Map.of("kinds", "enhancement-routed", "body", "It is number 7 of our wishes."));
        assertThat(tale.now(wish).isOpen()).isFalse();
    }

    private Duration limit(Case subject, CommitmentKind kind) {
        return between(subject.origin().receivedAt(), tale.clock(subject, kind).limitAt());
    }
}
