package dev.firstline.web;

import static dev.firstline.web.Look.BUCHAREST;
import static dev.firstline.web.Look.NOW;

import static org.assertj.core.api.Assertions.assertThat;

import static java.time.Duration.ofHours;

import dev.firstline.requirement.Requirement;
import dev.firstline.web.view.Timeline;
import dev.firstline.web.view.Timeline.Kind;
import dev.firstline.web.view.Timeline.Row;
import dev.firstline.web.view.Timeline.Span;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class TimelineTest {
    private final Span counted =
            new Span(Kind.COUNTED, NOW, NOW.plus(ofHours(2)), ofHours(2), "", false);
    private final Span holiday = holiday("Easter", 8);
    private final Row row =
            new Row("First answer", List.of(counted, holiday), null, NOW.plus(ofHours(7)));
    private final Timeline timeline =
            new Timeline(NOW, NOW.plus(ofHours(8)), NOW.plus(ofHours(1)), List.of(row));

    @Test
    @Requirement("COM-7.drawn")
    void placesInstantsInPerCentOfTheWidth() {
        assertThat(timeline.x(NOW.plus(ofHours(2)))).isEqualTo("25.00%");
        assertThat(timeline.width(holiday)).isEqualTo("75.00%");
    }

    @Test
    @Requirement("COM-7.drawn")
    void drawsWhatIsLateFromItsLimitToNow() {
        Row late =
                new Row(
                        "First answer",
                        List.of(),
                        null,
                        NOW.plus(ofHours(2)),
                        NOW.plus(ofHours(6)));
        assertThat(timeline.lateWidth(late)).isEqualTo("50.00%");
        assertThat(timeline.lateWidth(row)).isEqualTo("0.00%");
    }

    @Test
    @Requirement("COM-7.drawn")
    void namesASpanWhereTheWholeNameHasRoom() {
        Span brief = holiday("The Dormition of the Mother of God", 4);
        assertThat(timeline.hasRoomForName(holiday)).isTrue();
        assertThat(timeline.hasRoomForName(brief)).isFalse();
    }

    @Test
    void hasNoRowForWhatHasNoTime() {
        Row calledOff = new Row("Resolution", List.of(), null, null);
        assertThat(new Timeline(NOW, NOW.plus(ofHours(8)), NOW, List.of(row, calledOff)).rows())
                .containsExactly(row);
    }

    @Test
    void cutsWhatLiesOutside() {
        assertThat(timeline.x(NOW.minus(ofHours(5)))).isEqualTo("0.00%");
        assertThat(timeline.x(NOW.plus(ofHours(50)))).isEqualTo("100.00%");
    }

    @Test
    void marksMidnights() {
        assertThat(timeline.days(BUCHAREST))
                .containsExactly(
                        NOW.atZone(BUCHAREST)
                                .toLocalDate()
                                .plusDays(1)
                                .atStartOfDay(BUCHAREST)
                                .toInstant());
        assertThat(new Timeline(NOW, NOW.plus(Duration.ofDays(90)), NOW, List.of()).days(BUCHAREST))
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void namesNoDayThatWouldBeCutOff() {
        assertThat(timeline.hasRoomForDay(NOW.plus(ofHours(6)))).isTrue();
        assertThat(timeline.hasRoomForDay(NOW.plus(ofHours(7)))).isFalse();
    }

    @Test
    @Requirement("NFR-4.screen-reader")
    void saysTheSameAsATable() {
        assertThat(Look.TEMPLATES.componentClockTimeline(Look.english(), timeline).render())
                .contains(
                        "<table>",
                        "scope=\"rowgroup\" colspan=\"3\">First answer",
                        "holiday Easter",
                        "2 h",
                        "limit Sat 00:30");
    }

    private static Span holiday(String name, int untilHour) {
        return new Span(
                Kind.HOLIDAY,
                NOW.plus(ofHours(2)),
                NOW.plus(ofHours(untilHour)),
                Duration.ZERO,
                name,
                false);
    }
}
