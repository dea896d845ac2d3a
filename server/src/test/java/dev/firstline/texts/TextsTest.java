package dev.firstline.texts;

import static dev.firstline.texts.Language.EN;
import static dev.firstline.texts.Language.RO;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

class TextsTest {
    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T15:30:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:30:00Z");

    private final Texts texts = new Texts();

    @Test
    @Requirement("NFR-4.languages")
    void bothLanguagesHaveTheSameKeys() {
        assertThat(texts.in(RO).keys()).isEqualTo(texts.in(EN).keys()).isNotEmpty();
    }

    @Test
    @Requirement("NFR-4.languages")
    void bothLanguagesTakeTheSameArguments() {
        assertThat(texts.in(EN).keys())
                .allSatisfy(
                        key ->
                                assertThat(texts.in(RO).argumentsOf(key))
                                        .as(key)
                                        .isEqualTo(texts.in(EN).argumentsOf(key)));
    }

    /** What is a label in one language is no sentence in the other. */
    @Test
    @Requirement("NFR-4.languages")
    void bothLanguagesEndTheSameTextsWithAFullStop() {
        assertThat(texts.in(EN).keys())
                .filteredOn(key -> texts.in(EN).argumentsOf(key).isEmpty())
                .allSatisfy(
                        key ->
                                assertThat(texts.in(RO).text(key).endsWith("."))
                                        .as(key)
                                        .isEqualTo(texts.in(EN).text(key).endsWith(".")));
    }

    @Test
    @Requirement("NFR-4.languages")
    void romanianCountsInThreeForms() {
        var ago = texts.in(RO).times(BUCHAREST, FRIDAY);
        assertThat(ago.ago(daysBefore(1))).isEqualTo("acum o zi");
        assertThat(ago.ago(daysBefore(3))).isEqualTo("acum 3 zile");
        assertThat(ago.ago(daysBefore(20))).isEqualTo("acum 20 de zile");
        assertThat(ago.ago(daysBefore(101))).isEqualTo("acum 101 zile");
    }

    @Test
    void aPromiseNamesDayTimeAndZone() {
        assertThat(texts.in(EN).times(BUCHAREST, FRIDAY).full(TUESDAY))
                .isEqualTo("Tuesday 24 November, 11:30 (Bucharest)");
        assertThat(texts.in(RO).times(BUCHAREST, FRIDAY).full(TUESDAY))
                .isEqualTo("marți, 24 noiembrie, 11:30 (București)");
    }

    /** In lines, tables, history and mail as in full: and only in that hour. */
    @Test
    @Requirement("COM-3.clock-changes")
    void theHourThatComesTwiceNamesItsOffsetWhereverItIsTold() {
        var times = texts.in(EN).times(BUCHAREST, FRIDAY);
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");
        assertThat(times.exact(first)).isEqualTo("Sunday 25 October, 03:30 (UTC+03:00)");
        assertThat(times.compact(second)).isEqualTo("Sun 25 Oct 03:30 (UTC+02:00)");
        assertThat(times.brief(second)).isEqualTo("25 Oct 03:30 (UTC+02:00)");
        assertThat(times.stretch(first, second, true))
                .isEqualTo("25 Oct 03:30:00 (UTC+03:00) – 25 Oct 03:30:00 (UTC+02:00)");
        assertThat(times.exact(first.minusSeconds(1_801))).isEqualTo("Sunday 25 October, 02:59");
        assertThat(times.exact(second.plusSeconds(1_800))).isEqualTo("Sunday 25 October, 04:00");
        assertThat(times.day(first)).isEqualTo("25 October");
    }

    /** Clocks went back on 25 October 2026 at 4: the hour from 3 came twice. */
    @Test
    @Requirement("COM-3.clock-changes")
    void theHourThatComesTwiceNamesItsOffset() {
        var times = texts.in(EN).times(BUCHAREST, FRIDAY);
        assertThat(times.full(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("Sunday 25 October, 03:30 (Bucharest, UTC+03:00)");
        assertThat(times.full(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo("Sunday 25 October, 03:30 (Bucharest, UTC+02:00)");
        assertThat(times.full(Instant.parse("2026-10-25T02:30:00Z")))
                .isEqualTo("Sunday 25 October, 04:30 (Bucharest)");
    }

    @Test
    void argumentsStandWhereTheirPlacesAre() {
        assertThat(message("{0} of {1}").with("2", "{1}")).isEqualTo("2 of {1}");
        assertThat(message("{1} of {0}").with("10", "2")).isEqualTo("2 of 10");
        assertThat(message("It''s {0}").with("on")).isEqualTo("It's on");
        assertThat(message("{0} cases").with(1_200)).isEqualTo("1,200 cases");
    }

    private static Message message(String words) {
        return Message.parse("test", words, EN);
    }

    @Test
    @Requirement("NFR-4.languages")
    void moneyIsWrittenAsTheLanguageWritesIt() {
        var price = new BigDecimal("1000000.50");
        var euro = Currency.getInstance("EUR");
        assertThat(texts.in(EN).money(price, euro)).isEqualTo("1,000,000.50 EUR");
        assertThat(texts.in(RO).money(price, euro)).isEqualTo("1.000.000,50 EUR");
        var yen = Currency.getInstance("JPY");
        assertThat(texts.in(RO).money(new BigDecimal("900"), yen)).isEqualTo("900 JPY");
    }

    @Test
    void theYearIsNamedOnlyWhereItIsAnother() {
        var nextYear = Instant.parse("2027-01-04T09:00:00Z");
        assertThat(texts.in(EN).times(BUCHAREST, FRIDAY).full(nextYear))
                .isEqualTo("Monday 4 January 2027, 11:00 (Bucharest)");
    }

    @Test
    void stretchesSayTheDayOfAnotherEnd() {
        var times = texts.in(EN).times(BUCHAREST, FRIDAY);
        assertThat(times.stretch(FRIDAY.minusSeconds(3600), FRIDAY, false))
                .isEqualTo("16:30 – 17:30");
        assertThat(times.stretch(FRIDAY.minusSeconds(3580), FRIDAY, true))
                .isEqualTo("16:30:20 – 17:30:00");
        assertThat(times.stretch(daysBefore(2), FRIDAY, false)).isEqualTo("Wed 17:30 – Fri 17:30");
        assertThat(times.stretch(TUESDAY, TUESDAY.plusSeconds(3600), false))
                .isEqualTo("Tue 11:30 – Tue 12:30");
    }

    @Test
    void briefTimesGrowWithDistance() {
        var times = texts.in(EN).times(BUCHAREST, FRIDAY);
        assertThat(times.brief(FRIDAY)).isEqualTo("17:30");
        assertThat(times.brief(TUESDAY)).isEqualTo("Tue 11:30");
        assertThat(times.brief(daysBefore(17))).isEqualTo("3 Nov 17:30");
    }

    @Test
    void compactTimesTakeTheLeastRoom() {
        assertThat(texts.in(EN).times(BUCHAREST, FRIDAY).compact(TUESDAY))
                .isEqualTo("Tue 24 Nov 11:30");
    }

    @Test
    void aZoneWithoutACityKeepsItsOwnName() {
        assertThat(texts.in(EN).times(ZoneId.of("UTC"), FRIDAY).full(FRIDAY)).endsWith("(UTC)");
    }

    @Test
    void durationsAreWholeMinutes() {
        assertThat(texts.in(EN).duration(Duration.ofSeconds(59))).isEqualTo("under a minute");
        assertThat(texts.in(EN).duration(Duration.ofMinutes(42))).isEqualTo("42 min");
        assertThat(texts.in(EN).duration(Duration.ofMinutes(250))).isEqualTo("4 h 10");
        assertThat(texts.in(EN).duration(Duration.ofMinutes(125))).isEqualTo("2 h 05");
        assertThat(texts.in(EN).duration(Duration.ofHours(3))).isEqualTo("3 h");
        assertThat(texts.in(EN).duration(Duration.ofMinutes(-125))).isEqualTo("2 h 05");
    }

    @Test
    void anUnknownKeyIsAMistakeOfOurs() {
        assertThatThrownBy(() -> texts.in(EN).text("no.such.text"))
                .hasMessageContaining("no.such.text");
    }

    private static Instant daysBefore(int days) {
        return FRIDAY.minus(Duration.ofDays(days));
    }
}
