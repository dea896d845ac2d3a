package dev.firstline.incidents;

import dev.firstline.explanation.Refused;

import java.util.Map;

/** A number of incidents as it was typed: whole, and less than none to give incidents back. */
final class TypedIncidents {

    /** More than that at once is a slip of the keys. */
    private static final int MOST = 1000;

    private TypedIncidents() {}

    static int whole(String typed) {
        if (typed.isBlank()) {
            throw Refused.invalid("incidents", "incident.number-missing");
        }
        String number = typed.strip().replace('\u2212', '-');
        if (!number.matches("[+-]?\\d{1,9}")) {
            throw Refused.invalid("incidents", "incident.not-whole", typed);
        }
        int whole = Integer.parseInt(number);
        if (whole == 0 || Math.abs(whole) > MOST) {
            throw Refused.invalid(
                    "incidents", "incident.out-of-bounds", typed, Map.of("most", MOST));
        }
        return whole;
    }
}
