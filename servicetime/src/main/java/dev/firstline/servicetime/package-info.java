/**
 * Counts time in service hours: when a promise of so many hours falls due, how much of a stretch of
 * time counted, and why each part of it did or did not. {@link
 * dev.firstline.servicetime.ServiceCalendar} is the way in and states the rules. Requirements
 * COM-2, COM-3, COM-7.
 */
@NullMarked
package dev.firstline.servicetime;

import org.jspecify.annotations.NullMarked;
