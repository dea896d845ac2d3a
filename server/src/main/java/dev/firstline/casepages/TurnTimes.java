package dev.firstline.casepages;

import dev.firstline.cases.Turn;
import dev.firstline.web.Page;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How long each side has had the case, in words (CAS-12). */
public final class TurnTimes {

    private TurnTimes() {}

    /** A side and the elapsed time that it had the case: "we", "2 days 3 h". */
    public record TurnTime(String side, String length) {}

    /** Those sides that had it at all. */
    public static List<TurnTime> of(Page page, Viewpoint viewpoint, Map<Turn, Duration> times) {
        return times.entrySet().stream()
                .filter(entry -> entry.getValue().toMinutes() > 0)
                .map(
                        entry ->
                                new TurnTime(
                                        page.text(
                                                "turn."
                                                        + viewpoint.key()
                                                        + ".side."
                                                        + entry.getKey().key()),
                                        elapsed(page, entry.getValue())))
                .toList();
    }

    /** Elapsed time, unlike counted time, has days of 24 hours. */
    private static String elapsed(Page page, Duration length) {
        return length.toDays() == 0
                ? page.duration(length)
                : page.text("turn.days", length.toDays(), length.toHoursPart());
    }
}
