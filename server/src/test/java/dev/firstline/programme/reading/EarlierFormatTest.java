package dev.firstline.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.lines.CaseFacts;
import dev.firstline.programme.plans.Channel;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

/** Files that were published before there were plans. */
class EarlierFormatTest {

    private static final String EARLIER =
            """
            name: { en: "Ours", ro: "Al nostru" }
            caseNumber: "[##{number}##]"
            priorities:
              high:
                name: High
                definition: It stands still.
                signs: Nobody can work.
                initialResponse: { goal: 2h, limit: 6h }
                urgent: true
                channels: [writing, telephone]
            regions:
              emea:
                name: EMEA
                telephone: "+40 21 555 0100"
                zone: Europe/Bucharest
                hours: Monday to Friday 9 to 18
                week:
                  fri: [["09:00", "18:00"]]
                  mon: [["09:00", "18:00"]]
                closed:
                  2026-11-30: "Saint Andrew"
            queues:
              tier-1: { en: "Tier 1", ro: "Nivelul 1" }
              triage: Triage
            routes: { first: tier-1, triage: triage }
            reopenWithinDays: 14
            largestAttachmentMegabytes: 25
            warningPercents: [50, 80]
            mail:
              defaultPriority: high
              confirmingWords: ["yes"]
              automaticPerDay: 10
            """;

    private static final CaseFacts UNPLACED = CaseFacts.unplaced("high", null, Channel.MAIL, "en");

    @Test
    @Requirement("PRG-2.running-cases-keep")
    void saysTodayWhatTheySaidThen() {
        Programme programme = ProgrammeFile.programmeOf(EarlierFormat.renewed(EARLIER));
        var terms = programme.termsWithoutAgreement();
        assertThat(ReadyProgramme.firstAnswer(terms, "high")).isEqualTo("2-6");
        assertThat(programme.route(UNPLACED).queue()).isEqualTo("triage");
        assertThat(programme.route(UNPLACED.under(terms, true)).queue()).isEqualTo("tier-1");
        assertThat(programme.reopenDays()).isEqualTo(14);
        assertThat(
                        new ReadyProgramme(EARLIER, programme)
                                .due(terms, "high", "emea", "2026-11-27T17:00", 2))
                .isEqualTo("2026-12-04T10:00");
    }

    @Test
    void leavesThoseOfTodayAsTheyAre() {
        String today = ReadyProgramme.text("two-tier");
        assertThat(EarlierFormat.renewed(today)).isSameAs(today);
    }
}
