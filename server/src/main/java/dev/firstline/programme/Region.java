package dev.firstline.programme;

import dev.firstline.servicetime.ServiceCalendar;
import dev.firstline.servicetime.Week;

/**
 * Where the vendor answers from, and when: regional business hours (COM-2).
 *
 * @param telephone the number of the region's desk, as people dial it
 * @param hours the business hours in words, such as "Monday to Friday 9 to 18"
 * @param calendar the business hours
 * @param workingDays Monday 00:00 to Friday 24:00 in the same zone, without public holidays
 * @param always around the clock, told in the same zone
 */
public record Region(
        String key,
        LocalText name,
        String telephone,
        LocalText hours,
        ServiceCalendar calendar,
        ServiceCalendar workingDays,
        ServiceCalendar always) {

    public static Region of(
            String key,
            LocalText name,
            String telephone,
            LocalText hours,
            ServiceCalendar calendar,
            ServiceCalendar workingDays) {
        return new Region(
                key,
                name,
                telephone,
                hours,
                calendar,
                workingDays,
                ServiceCalendar.in(calendar.zone()).week(Week.always()).build());
    }
}
