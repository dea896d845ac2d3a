package dev.firstline.texts;

import com.ibm.icu.text.TimeZoneNames;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Instants in words, as read in one zone at one moment: the year is named only where it is another
 * than that of the moment. In the hour that comes twice when clocks go back, and in no other, the
 * offset says which of the two is meant: "03:30 (UTC+02:00)".
 */
public record Times(Wording wording, ZoneId zone, Instant now) {

    /**
     * "Tuesday 24 November, 11:30 (Bucharest)": for promises, with the zone they are read in;
     * "03:30 (Bucharest, UTC+02:00)" in the hour that comes twice.
     */
    public String full(Instant at) {
        var then = local(at);
        String place = comesTwice(then) ? place() + ", " + offset(then) : place();
        return wording.text("time.with-zone", as(exactly(then), then), place);
    }

    private boolean comesTwice(ZonedDateTime then) {
        return zone.getRules().getValidOffsets(then.toLocalDateTime()).size() > 1;
    }

    private static String offset(ZonedDateTime then) {
        return "UTC" + then.getOffset().getId();
    }

    /** "Tuesday 24 November, 11:30": where the zone is plain from what stands around. */
    public String exact(Instant at) {
        var then = local(at);
        return timed(exactly(then), then);
    }

    private String exactly(ZonedDateTime then) {
        var day = wording.language() == Language.RO ? "EEEE, d MMMM" : "EEEE d MMMM";
        return withYear(day, then) + ", HH:mm";
    }

    /** "14:30" today, "Tue 11:30" within six days, else "24 Nov 11:30". */
    public String brief(Instant at) {
        return brief(at, "HH:mm");
    }

    private String brief(Instant at, String clock) {
        var then = local(at);
        long days = Math.abs(ChronoUnit.DAYS.between(today(), then.toLocalDate()));
        if (days == 0) {
            return timed(clock, then);
        }
        String day = days < 7 ? "EEE" : withYear("d MMM", then);
        return timed(day + " " + clock, then);
    }

    /**
     * "11:30 – 14:30" today, "Tue 11:30 – Tue 14:30": an end on another day than its beginning says
     * which, also where that is today (COM-7).
     *
     * @param toTheSecond "11:30:20 – 14:30:00"
     */
    public String stretch(Instant from, Instant to, boolean toTheSecond) {
        String clock = toTheSecond ? "HH:mm:ss" : "HH:mm";
        boolean turns = !local(from).toLocalDate().equals(local(to).toLocalDate());
        boolean bare = turns && local(to).toLocalDate().equals(today());
        String end = bare ? timed("EEE " + clock, local(to)) : brief(to, clock);
        return brief(from, clock) + " – " + end;
    }

    /** "Fri 20 Nov 17:30": day and time in the least room. */
    public String compact(Instant at) {
        return timed("EEE d MMM HH:mm", local(at));
    }

    /** "3 November", with the year where it is another. */
    public String day(Instant at) {
        var then = local(at);
        return as(withYear("d MMMM", then), then);
    }

    /** "30 November 2026": a day that stands by itself, whatever the zone. */
    public String date(LocalDate day) {
        return wording.day(day);
    }

    /** "3 Nov", with the year where it is another. */
    public String shortDay(Instant at) {
        var then = local(at);
        return as(withYear("d MMM", then), then);
    }

    /** "Tue 24". */
    public String weekday(Instant at) {
        return as("EEE d", local(at));
    }

    /** "11:30". */
    public String clock(Instant at) {
        return timed("HH:mm", local(at));
    }

    /** How long ago, roughly: "3 h ago", "2 days ago". Show it only beside the exact time. */
    public String ago(Instant at) {
        var age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return wording.text("time.just-now");
        }
        if (age.toHours() < 1) {
            return wording.text("time.minutes-ago", age.toMinutes());
        }
        return age.toDays() < 1
                ? wording.text("time.hours-ago", age.toHours())
                : wording.text("time.days-ago", age.toDays());
    }

    /**
     * Hours of a week as they are said, "Monday to Friday 9 to 18"; with "New York time" where they
     * are those of another place than the reader's.
     *
     * @param counted where they are to be read, null for hours that are the same everywhere
     */
    public String hours(String said, @Nullable ZoneId counted) {
        return elsewhere(counted)
                .map(where -> wording.text("time.with-zone", said, where))
                .orElse(said);
    }

    /** "New York time", of another place than the reader's; empty where time is the same. */
    public Optional<String> elsewhere(@Nullable ZoneId other) {
        return other == null || other.getRules().equals(zone.getRules())
                ? Optional.empty()
                : Optional.of(wording.text("time.of-place", wording.times(other, now).place()));
    }

    /** The zone by the name of its city: "Bucharest", in Romanian "București". */
    public String place() {
        var city =
                TimeZoneNames.getInstance(wording.language().locale())
                        .getExemplarLocationName(zone.getId());
        return city == null ? zone.getId() : city;
    }

    private String withYear(String pattern, ZonedDateTime then) {
        return then.getYear() == today().getYear() ? pattern : pattern + " yyyy";
    }

    /** By a pattern that ends with the time of day. */
    private String timed(String pattern, ZonedDateTime then) {
        String said = as(pattern, then);
        return comesTwice(then) ? wording.text("time.with-zone", said, offset(then)) : said;
    }

    private String as(String pattern, ZonedDateTime then) {
        return Formats.of(pattern, wording.language()).format(then);
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(zone);
    }

    private LocalDate today() {
        return local(now).toLocalDate();
    }
}
