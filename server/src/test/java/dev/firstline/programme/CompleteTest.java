package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.plans.Offer;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.plans.Releases.Otherwise;
import dev.firstline.programme.plans.ServiceKind;
import dev.firstline.programme.plans.Terms;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

/** How {@code complete} decides where the rules of the others contradict each other. */
@Requirement("PRG-6.complete-conflicts")
class CompleteTest {

    private final ReadyProgramme ready = ReadyProgramme.of("complete");
    private final Terms premier = ready.terms("premier", "critical");

    @Test
    void hasThePlansOfAllOthers() {
        assertThat(ready.programme().plans().all())
                .extracting(Plan::key)
                .containsExactly(
                        "standard",
                        "critical",
                        "premier",
                        "bronze",
                        "silver",
                        "gold",
                        "support-only");
        assertThat(ready.programme().plans().services()).hasSize(ServiceKind.values().length);
    }

    @Test
    void countsIncidentsOfBronzeAndSilverOnly() {
        for (String plan : new String[] {"standard", "critical", "gold", "support-only"}) {
            assertThat(ready.terms(plan).allowance().isUnlimited()).as(plan).isTrue();
        }
        assertThat(premier.allowance().isUnlimited()).isTrue();
        assertThat(ready.terms("bronze").allowance().isUnlimited()).isFalse();
        assertThat(ready.terms("silver").allowance().isUnlimited()).isFalse();
    }

    @Test
    void asksThePartnerFirstThenWhomThePlanNames() {
        assertThat(queue(premier, true)).isEqualTo("partners");
        assertThat(queue(premier, false)).isEqualTo("tier-2");
        assertThat(queue(ready.terms("gold"), false)).isEqualTo("tier-1");
    }

    private String queue(Terms terms, boolean partner) {
        return ready.programme()
                .lines()
                .route(new CaseFacts(true, false, partner, terms, null, null, null, null, null))
                .queue();
    }

    @Test
    void refusesOldReleasesWhereIncidentsAreCounted() {
        assertThat(ready.terms("bronze").releases().otherwise()).isEqualTo(Otherwise.REFUSE);
        assertThat(ready.terms("silver").releases().otherwise()).isEqualTo(Otherwise.REFUSE);
        assertThat(ready.terms("gold").releases().otherwise()).isEqualTo(Otherwise.BEST_EFFORT);
        assertThat(ready.terms("standard").releases().otherwise()).isEqualTo(Otherwise.BEST_EFFORT);
    }

    @Test
    void unifiesAccountsAndGivesAManagerAsThePlanSays() {
        assertThat(ready.programme().accounts().unified()).isTrue();
        assertThat(premier.service(ServiceKind.SAM, null, null)).isEqualTo(Offer.INCLUDED);
        assertThat(ready.terms("critical").service(ServiceKind.SAM, null, null))
                .isEqualTo(Offer.OPTIONAL);
        assertThat(ready.terms("standard").service(ServiceKind.SAM, null, null))
                .isEqualTo(Offer.ABSENT);
    }
}
