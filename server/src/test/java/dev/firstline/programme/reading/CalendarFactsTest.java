package dev.firstline.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.Node;

import java.time.Instant;

/** What a later version knows of days, put into an earlier one. */
class CalendarFactsTest {

    private static final String COMPLETE = ReadyProgramme.text("complete");

    /** A Tuesday, at noon in Bucharest. */
    private static final Instant NOON = Instant.parse("2026-11-03T10:00:00Z");

    @Test
    @Requirement("COM-6.holidays-apply")
    void closeADayOfTheEarlierVersion() {
        assertThat(isOpen(read(COMPLETE))).isTrue();
        assertThat(isOpen(read(COMPLETE, closed(COMPLETE)))).isFalse();
        assertThat(isOpen(read(closed(COMPLETE), COMPLETE))).isTrue();
    }

    @Test
    @Requirement("COM-6.version-kept")
    void leaveItsHours() {
        String later = closed(COMPLETE).replace("[\"09:00\", \"18:00\"]", "[\"12:30\", \"18:00\"]");
        Instant earlier = Instant.parse("2026-11-04T08:00:00Z");
        assertThat(read(COMPLETE, later).region("emea").calendar().isOpen(earlier)).isTrue();
    }

    @Test
    void areThoseOfTheLastVersionThatHasTheCalendar() {
        CalendarFacts known =
                facts(closed(COMPLETE)).then(facts("calendars: { other: { zone: UTC } }"));
        assertThat(isOpen(ProgrammeFile.programmeOf(known.into(Yaml.compose(COMPLETE))))).isFalse();
    }

    @Test
    void differByDaysAlone() {
        assertThat(facts(closed(COMPLETE)).differFrom(facts(COMPLETE))).isTrue();
        assertThat(facts(COMPLETE).differFrom(facts(COMPLETE + "\n# Once more"))).isFalse();
        assertThat(facts(COMPLETE.replace("mon-fri", "mon-sat")).differFrom(facts(COMPLETE)))
                .isFalse();
        assertThat(facts("calendars: { other: { holidays: [RO] } }").differFrom(facts(COMPLETE)))
                .isFalse();
    }

    private static String closed(String yaml) {
        return yaml.replaceFirst(
                "(?m)^  emea:$", "  emea:\n    closed: { 2026-11-03: \"A new holiday\" }");
    }

    private static CalendarFacts facts(String yaml) {
        return CalendarFacts.of(Yaml.compose(yaml));
    }

    private static Programme read(String yaml) {
        return ProgrammeFile.programmeOf(yaml);
    }

    private static Programme read(String earlier, String later) {
        Node file = facts(later).into(Yaml.compose(earlier));
        return ProgrammeFile.programmeOf(file);
    }

    private static boolean isOpen(Programme programme) {
        return programme.region("emea").calendar().isOpen(NOON);
    }
}
