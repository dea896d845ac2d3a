package dev.firstline.servicetime.icalendar;

import java.util.Map;

/** A line of a file: {@code NAME;PARAMETER=…:value}, the value as it stands there. */
record Property(String name, Map<String, String> parameters, String value) {
    /** The value as a text, its escapes undone (RFC 5545, 3.3.11). */
    String text() {
        return value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\")
                .strip();
    }
}
