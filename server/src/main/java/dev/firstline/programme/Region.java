package dev.firstline.programme;

import dev.firstline.servicetime.ServiceCalendar;

/**
 * Where the vendor answers from, and when: regional business hours (COM-2).
 *
 * @param telephone the number of the region's desk, as people dial it
 * @param hours the business hours in words, such as "Monday to Friday 9 to 18"
 */
public record Region(
        String key, LocalText name, String telephone, LocalText hours, ServiceCalendar calendar) {}
