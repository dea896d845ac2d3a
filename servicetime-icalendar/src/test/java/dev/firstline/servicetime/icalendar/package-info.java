@NullMarked
package dev.firstline.servicetime.icalendar;

import org.jspecify.annotations.NullMarked;
