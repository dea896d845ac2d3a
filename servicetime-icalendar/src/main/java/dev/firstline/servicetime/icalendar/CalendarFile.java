package dev.firstline.servicetime.icalendar;

import dev.firstline.servicetime.InvalidServiceTimeException;

import java.io.IOException;
import java.io.Reader;
import java.time.Year;
import java.time.ZoneId;

/**
 * An iCalendar file whose events close a desk: public holidays from a feed, or a company's own
 * days.
 *
 * <ul>
 *   <li>An all-day event closes its dates, wherever the desk is. A timed event closes whatever the
 *       wall clock of the desk's zone shows while it lasts; one without length closes nothing.
 *   <li>Times are those of their zone: an IANA name, else the rules that the file gives under that
 *       name; a time without a zone is one of the desk.
 *   <li>Events repeat by {@code RRULE} and {@code RDATE}, without {@code EXDATE}; an event that
 *       replaces an occurrence ({@code RECURRENCE-ID}) does so.
 *   <li>Events that are transparent, marked as free, or cancelled do not close, and are reported.
 *       Everything in the file that is no event is passed over.
 *   <li>A file is taken as a whole or not at all. What is too large for a calendar of closings is
 *       refused: more than {@value #LONGEST} characters, events that repeat by hours or oftener,
 *       and more than {@value Budget#MOST} occurrences looked at, in and before the years asked
 *       for.
 * </ul>
 *
 * @param name what people know the file by, for faults
 * @param zone the zone of the desk
 * @param first the first year to take events of
 * @param last the last year to take events of
 */
public record CalendarFile(String name, ZoneId zone, Year first, Year last) {
    static final int LONGEST = 4_000_000;

    /**
     * @throws InvalidServiceTimeException if the years are reversed, or not within 1970 to 2200
     */
    public CalendarFile {
        if (first.getValue() < 1970 || last.isBefore(first) || last.getValue() > 2200) {
            throw new InvalidServiceTimeException(
                    name,
                    "the years " + first + " to " + last + " are none that calendars know",
                    "give years from 1970 to 2200, the earlier one first");
        }
    }

    /**
     * Reads the file.
     *
     * @throws InvalidServiceTimeException if it is no iCalendar file, or an event of it cannot be
     *     understood, naming file, event and property
     * @throws IOException if the reader cannot be read
     */
    public ImportedDays read(Reader file) throws IOException {
        Place place = new Place(name);
        Block calendar = BlockReader.read(place, file);
        Budget budget = new Budget(place);
        FileZones zones = new FileZones(place, zone.getRules(), calendar, last, budget);
        return new Events(place, calendar, zones, new Years(first, last), budget).days(zone);
    }
}
