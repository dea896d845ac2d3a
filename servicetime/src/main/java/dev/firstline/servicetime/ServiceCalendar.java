package dev.firstline.servicetime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a desk is open, and so when its promises count. Immutable, and safe for any number of
 * threads; building one takes a fraction of a millisecond, asking one some tens of nanoseconds.
 *
 * <p>The rules, all of them exact to the nanosecond:
 *
 * <ul>
 *   <li>Windows are times of the wall clock; what is counted is elapsed time. A day that is open
 *       throughout counts 23 or 25 hours when the clocks change.
 *   <li>A window holds its first instant and not its last. An edge that the wall clock skips moves
 *       to the first instant after the gap. Of an edge that it shows twice, the first occurrence
 *       begins a window and the last ends one.
 *   <li>A closing removes every instant at which the wall clock shows its date and a time within
 *       it, whichever window began before. An extra opening counts even on a closing.
 *   <li>A start outside hours counts from the next opening. A duration that is used up exactly at
 *       closing, or at the start of a pause, is due there and not at the next opening. A duration
 *       of zero is due at the first instant from the start on that would count.
 *   <li>A pause holds its first instant and not its last; time open within it does not count.
 *   <li>The dates from 1970 to 2200 are known; an instant outside them is refused.
 * </ul>
 *
 * <p>Source: requirements COM-2, COM-3, COM-7. All methods throw {@link
 * InvalidServiceTimeException}, with place and remedy, for what cannot be right: an instant out of
 * range, an end before its start, a negative duration.
 */
public final class ServiceCalendar {
    private final CalendarDefinition definition;
    private final Timeline timeline;
    private final Clock unpaused;

    ServiceCalendar(CalendarDefinition definition) {
        this.definition = definition;
        this.timeline = TimelinePainter.paint(definition);
        if (timeline.open() == 0) {
            throw new InvalidServiceTimeException(
                    InvalidServiceTimeException.Kind.NEVER_OPEN,
                    List.of(),
                    "calendar",
                    "it is never open",
                    "give at least one window that is not closed");
        }
        this.unpaused = new Clock(timeline, Pauses.NONE);
    }

    /** Begins a calendar whose windows are times in this zone. */
    public static ServiceCalendarBuilder in(ZoneId zone) {
        return new ServiceCalendarBuilder(zone);
    }

    /**
     * Begins a calendar whose windows are times in this zone.
     *
     * @throws InvalidServiceTimeException if the zone is unknown
     */
    public static ServiceCalendarBuilder in(String zone) {
        try {
            return in(ZoneId.of(zone));
        } catch (DateTimeException e) {
            InvalidServiceTimeException fault =
                    new InvalidServiceTimeException(
                            InvalidServiceTimeException.Kind.UNKNOWN_ZONE,
                            List.of(zone),
                            "zone",
                            "'" + zone + "' is not known",
                            "write an IANA name such as Europe/Bucharest, or an offset such as"
                                    + " +02:00");
            fault.initCause(e);
            throw fault;
        }
    }

    /** Open around the clock for ever: plain elapsed time. */
    public static ServiceCalendar elapsed() {
        return in(ZoneOffset.UTC).week(Week.always()).build();
    }

    public ZoneId zone() {
        return definition.zone();
    }

    /** When a duration will have been counted from a start. */
    public Deadline add(Instant start, Duration duration) {
        return unpaused.add(start, duration);
    }

    /** When a duration will have been counted from a start, pauses left out. */
    public Deadline add(Instant start, Duration duration, Pauses pauses) {
        return new Clock(timeline, pauses).add(start, duration);
    }

    /** How much of the time between two instants counts. */
    public Duration between(Instant from, Instant to) {
        return unpaused.between(from, to);
    }

    /** How much of the time between two instants counts, pauses left out. */
    public Duration between(Instant from, Instant to, Pauses pauses) {
        return new Clock(timeline, pauses).between(from, to);
    }

    /** The instant itself when open, else the next opening; empty if there is none before 2201. */
    public Optional<Instant> nextOpening(Instant from) {
        long opening = timeline.resumed(timeline.openUntil(Horizon.nanos("start", from)));
        return opening == Timeline.NEVER ? Optional.empty() : Optional.of(Horizon.instant(opening));
    }

    public boolean isOpen(Instant instant) {
        long nanos = Horizon.nanos("instant", instant);
        return timeline.at(nanos).reason(nanos) == Reason.COUNTED;
    }

    /** The openings between two instants, clipped to them, touching ones joined, in order. */
    public List<Opening> openings(Instant from, Instant to) {
        return intervals(from, to, Pauses.NONE)
                .filter(interval -> interval.why() == Reason.COUNTED)
                .map(interval -> new Opening(interval.from(), interval.to()))
                .toList();
    }

    /**
     * Why {@link #between(Instant, Instant, Pauses)} answers as it does: intervals that cover the
     * time from end to end, no two neighbours alike, whose {@link Reason#COUNTED} ones add up to it
     * exactly.
     */
    public List<Interval> explain(Instant from, Instant to, Pauses pauses) {
        return intervals(from, to, pauses).toList();
    }

    /**
     * Why {@link #add(Instant, Duration, Pauses)} answers as it does: the intervals from the start
     * to the due instant; to the pause when suspended; to the end of 2200 when never due.
     */
    public List<Interval> explain(Instant start, Duration duration, Pauses pauses) {
        Instant end =
                switch (add(start, duration, pauses)) {
                    case Deadline.Due(Instant at) -> at;
                    case Deadline.Suspended(Instant since, Duration _) -> since;
                    case Deadline.Never() -> Horizon.instant(Horizon.END - 1);
                };
        return explain(start, end, pauses);
    }

    /** As {@link #explain(Instant, Instant, Pauses)}, each interval made when it is asked for. */
    public Stream<Interval> intervals(Instant from, Instant to, Pauses pauses) {
        return new Clock(timeline, pauses).walk(from, to).stream();
    }

    /** Whether the other is a calendar that was built from the same zone, week and days. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceCalendar that && definition.equals(that.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    @Override
    public String toString() {
        return "ServiceCalendar" + definition;
    }
}
