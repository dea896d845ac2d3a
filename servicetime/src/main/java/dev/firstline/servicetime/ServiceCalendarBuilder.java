package dev.firstline.servicetime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what makes a {@link ServiceCalendar}. Not safe for use by several threads. */
public final class ServiceCalendarBuilder {
    private final ZoneId zone;
    private Week week = Week.closed();
    private final List<WeekFrom> later = new ArrayList<>();
    private final List<Closing> closings = new ArrayList<>();
    private final List<ExtraOpening> openings = new ArrayList<>();

    ServiceCalendarBuilder(ZoneId zone) {
        this.zone = zone;
    }

    /** Sets the ordinary week, in place of whatever windows were given before. */
    public ServiceCalendarBuilder week(Week ordinary) {
        this.week = ordinary;
        return this;
    }

    /**
     * Sets the ordinary week that holds from a date on, such as new hours from January; {@link
     * Week#closed()} ends what was valid before. A window over midnight that began on the day
     * before still runs to its end.
     *
     * @throws InvalidServiceTimeException if the date is not within 1970 to 2200
     */
    public ServiceCalendarBuilder weekFrom(LocalDate date, Week ordinary) {
        later.removeIf(other -> other.date().equals(date));
        later.add(new WeekFrom(date, ordinary));
        return this;
    }

    /**
     * Adds a window to a day of the first ordinary week, such as {@code open(MONDAY, "09:00",
     * "13:00")}. It may end at {@code 24:00} or run over midnight.
     *
     * @throws InvalidServiceTimeException if a time cannot be read or windows overlap
     */
    public ServiceCalendarBuilder open(DayOfWeek day, String from, String to) {
        List<Window> windows = new ArrayList<>(week.on(day));
        windows.add(Window.of(from, to));
        return week(week.with(day, windows.toArray(Window[]::new)));
    }

    /** Closes a whole date, 00:00 to 24:00, whichever window began before. */
    public ServiceCalendarBuilder closed(LocalDate date, String name) {
        return closed(Closing.day(date, name));
    }

    /**
     * Closes part of a date, such as {@code closed(date, "12:00", "24:00", "Christmas Eve")}.
     *
     * @throws InvalidServiceTimeException if a time cannot be read or the part is reversed or empty
     */
    public ServiceCalendarBuilder closed(LocalDate date, String from, String to, String name) {
        return closed(new Closing(date, TimeOfDay.parse(from), TimeOfDay.parse(to), name));
    }

    /** Where closings overlap, the one that was given first names the time. */
    public ServiceCalendarBuilder closed(Closing closing) {
        closings.add(closing);
        return this;
    }

    /** Adds closings, such as the public holidays of a country; in their order. */
    public ServiceCalendarBuilder closed(Collection<Closing> several) {
        closings.addAll(several);
        return this;
    }

    /** Opens for one date beside the ordinary week, even on a closed one. */
    public ServiceCalendarBuilder opened(LocalDate date, String from, String to) {
        return opened(new ExtraOpening(date, Window.of(from, to)));
    }

    /** Opens for one date beside the ordinary week, even on a closed one. */
    public ServiceCalendarBuilder opened(ExtraOpening opening) {
        openings.add(opening);
        return this;
    }

    /**
     * The calendar of what was given so far.
     *
     * @throws InvalidServiceTimeException if the calendar would never be open from 1970 to 2200
     */
    public ServiceCalendar build() {
        return new ServiceCalendar(
                new CalendarDefinition(zone, new Weeks(week, later), closings, openings));
    }
}
