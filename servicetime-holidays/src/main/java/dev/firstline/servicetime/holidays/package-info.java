/**
 * Public holidays of countries and their subdivisions, as closings of a calendar. What is a holiday
 * where, Jollyday knows; {@link dev.firstline.servicetime.holidays.PublicHolidays} is the way in.
 * Requirement COM-3.
 */
@NullMarked
package dev.firstline.servicetime.holidays;

import org.jspecify.annotations.NullMarked;
