package dev.firstline.casepages;

import dev.firstline.servicetime.Opening;
import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.web.Page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether hours are open at this moment, and until or from when, in words (COM-2).
 *
 * @param words such as "open until Friday, 27 November, 18:00"
 */
public record CoverageNow(boolean open, String words) {

    /** What is open for so long is told as open, without an end. */
    private static final Duration AHEAD = Duration.ofDays(8);

    public static CoverageNow of(Page page, ServiceCalendar calendar) {
        Instant now = page.now();
        return calendar.isOpen(now) ? open(page, calendar, now) : closed(page, calendar, now);
    }

    private static CoverageNow open(Page page, ServiceCalendar calendar, Instant now) {
        Instant horizon = now.plus(AHEAD);
        List<Opening> openings = calendar.openings(now, horizon);
        Instant end = openings.isEmpty() ? now : openings.getFirst().to();
        return new CoverageNow(
                true,
                end.isBefore(horizon)
                        ? page.text("coverage.open-until", at(page, calendar, end))
                        : page.text("coverage.open"));
    }

    private static CoverageNow closed(Page page, ServiceCalendar calendar, Instant now) {
        Optional<Instant> opening = calendar.nextOpening(now);
        return new CoverageNow(
                false,
                opening.map(at -> page.text("coverage.opens", at(page, calendar, at)))
                        .orElseGet(() -> page.text("coverage.closed")));
    }

    /** With the reader's zone where the hours beside it are those of another. */
    private static String at(Page page, ServiceCalendar calendar, Instant instant) {
        return page.times().elsewhere(calendar.zone()).isPresent()
                ? page.times().full(instant)
                : page.times().exact(instant);
    }

    /** How its badge looks. */
    public String css() {
        return open ? "good" : "neutral";
    }
}
