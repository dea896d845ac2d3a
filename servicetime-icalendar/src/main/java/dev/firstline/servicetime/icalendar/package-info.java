/**
 * The events of iCalendar files (RFC 5545) as closings of a calendar; {@link
 * dev.firstline.servicetime.icalendar.CalendarFile} is the way in and states the rules. ical4j
 * reads the lines and knows how rules repeat; what they mean for a desk is decided here.
 * Requirement COM-3.
 */
@NullMarked
package dev.firstline.servicetime.icalendar;

import org.jspecify.annotations.NullMarked;
