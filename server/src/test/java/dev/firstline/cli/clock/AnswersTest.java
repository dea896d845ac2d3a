package dev.firstline.cli.clock;

import static dev.firstline.cli.clock.ClockLine.DESK;
import static dev.firstline.cli.clock.ClockLine.answer;
import static dev.firstline.cli.clock.ClockLine.answerTo;
import static dev.firstline.cli.clock.ClockLine.explained;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 20 November 2026 is a Friday, and 26 October 2026 the Monday after a change of the clocks. */
class AnswersTest {
    private static final String FRIDAY_FIVE = "\"start\":\"2026-11-20T15:00:00Z\"";

    @Test
    void saysWhenMinutesAreDueWithTheOffsetOfTheCalendar() {
        assertThat(answer("\"ask\":\"due\"," + FRIDAY_FIVE + ",\"minutes\":120.5"))
                .isEqualTo("\"due\":\"2026-11-23T10:00:30+02:00\"");
        assertThat(answer("\"ask\":\"due\",\"start\":\"2026-10-23T15:00:00Z\",\"minutes\":0"))
                .isEqualTo("\"due\":\"2026-10-26T09:00:00+02:00\"");
    }

    @Test
    void saysThatAnOpenPauseSuspends() {
        var paused = ",\"minutes\":90,\"pauses\":[[\"2026-11-23T09:10:00+02:00\",null]]";
        assertThat(answer("\"ask\":\"due\"," + FRIDAY_FIVE + paused))
                .isEqualTo("\"due\":null,\"state\":\"suspended\"");
    }

    @Test
    void countsElapsedMinutesWithoutPauses() {
        var until = ",\"end\":\"2026-11-23T10:00:00+02:00\"";
        var paused = ",\"pauses\":[[\"2026-11-20T15:30:00Z\",\"2026-11-20T22:00:00Z\"]]";
        assertThat(answer("\"ask\":\"elapsed\"," + FRIDAY_FIVE + until))
                .isEqualTo("\"minutes\":120");
        assertThat(answer("\"ask\":\"elapsed\"," + FRIDAY_FIVE + until + paused))
                .isEqualTo("\"minutes\":90");
    }

    @Test
    void writesMinutesSoThatReadingThemGivesTheSameSecond() {
        var second = ",\"end\":\"2026-11-20T15:00:01Z\"";
        assertThat(answer("\"ask\":\"elapsed\"," + FRIDAY_FIVE + second))
                .isEqualTo("\"minutes\":0.016666666667");
        assertThat(answer("\"ask\":\"due\"," + FRIDAY_FIVE + ",\"minutes\":0.016666666667"))
                .isEqualTo("\"due\":\"2026-11-20T17:00:01+02:00\"");
    }

    @Test
    void opensAtTheStartItselfOrLater() {
        assertThat(answer("\"ask\":\"next-opening\"," + FRIDAY_FIVE))
                .isEqualTo("\"opening\":\"2026-11-20T17:00:00+02:00\"");
        assertThat(answer("\"ask\":\"next-opening\",\"start\":\"2026-11-20T18:00:00+02:00\""))
                .isEqualTo("\"opening\":\"2026-11-23T09:00:00+02:00\"");
    }

    @Test
    void clipsPeriodsToStartAndEnd() {
        assertThat(answer("\"ask\":\"open\"," + FRIDAY_FIVE + ",\"end\":\"2026-11-23T08:00:00Z\""))
                .isEqualTo(
                        "\"periods\":["
                                + "[\"2026-11-20T17:00:00+02:00\",\"2026-11-20T18:00:00+02:00\"],"
                                + "[\"2026-11-23T09:00:00+02:00\",\"2026-11-23T10:00:00+02:00\"]]");
    }

    @Test
    void joinsPeriodsThatTouchOverMidnight() {
        assertThat(
                        answerTo(
                                """
                                {"zone":"+00:00","week":{"mon":[["22:00","06:00"]],\
                                "tue":[["06:00","24:00"]]},"ask":"open","explain":false,\
                                "start":"2026-11-23T00:00:00Z","end":"2026-11-26T00:00:00Z"}"""))
                .endsWith(
                        "\"periods\":["
                                + "[\"2026-11-23T22:00:00+00:00\",\"2026-11-25T00:00:00+00:00\"]]}");
    }

    @Test
    void explainsWhatCountedAndWhatNot() {
        var closed =
                ",\"closed\":[{\"date\":\"2026-11-20\",\"from\":\"17:30\",\"name\":\"Party\"}]";
        var paused =
                ",\"pauses\":[[\"2026-11-23T09:00:00+02:00\",\"2026-11-23T09:00:00.5+02:00\",\"asked\"]]";
        assertThat(
                        explained(
                                "\"ask\":\"due\","
                                        + FRIDAY_FIVE
                                        + ",\"minutes\":31"
                                        + closed
                                        + paused))
                .isEqualTo(
                        """
                        "due":"2026-11-23T09:01:00.500+02:00","explain":[\
                        {"from":"2026-11-20T17:00:00+02:00","to":"2026-11-20T17:30:00+02:00",\
                        "seconds":1800,"why":"counted","name":""},\
                        {"from":"2026-11-20T17:30:00+02:00","to":"2026-11-21T00:00:00+02:00",\
                        "seconds":23400,"why":"holiday","name":"Party"},\
                        {"from":"2026-11-21T00:00:00+02:00","to":"2026-11-23T09:00:00+02:00",\
                        "seconds":205200,"why":"outside","name":""},\
                        {"from":"2026-11-23T09:00:00+02:00","to":"2026-11-23T09:00:00.500+02:00",\
                        "seconds":0.5,"why":"paused","name":"asked"},\
                        {"from":"2026-11-23T09:00:00.500+02:00","to":"2026-11-23T09:01:00.500+02:00",\
                        "seconds":60,"why":"counted","name":""}]""");
    }

    @Test
    void explainsTheFirstThousandIntervals() {
        var decade = ",\"end\":\"2036-11-20T15:00:00Z\"";
        assertThat(explained("\"ask\":\"elapsed\"," + FRIDAY_FIVE + decade))
                .endsWith("],\"truncated\":true")
                .satisfies(answer -> assertThat(answer.split("\"seconds\"", -1)).hasSize(1001));
    }

    @Test
    void givesBackWhatItDoesNotKnowAsItWasWritten() {
        var line = "{\"id\":1.50,\"name\":\"Ștefan\"," + DESK + ",\"ask\":\"next-opening\",";
        assertThat(answerTo(line + "\"explain\":false," + FRIDAY_FIVE + "}")).startsWith(line);
    }

    @Test
    void leavesNothingOfAnEarlierAnswerStanding() {
        var before = "\"due\":null,\"state\":\"suspended\",\"error\":\"start: …\",";
        assertThat(answerTo("{" + before + DESK + ",\"ask\":\"next-opening\"," + FRIDAY_FIVE + "}"))
                .doesNotContain("suspended", "error");
    }
}
