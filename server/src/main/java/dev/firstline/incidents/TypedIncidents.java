package dev.firstline.incidents;

import dev.firstline.explanation.Refused;

import java.math.BigInteger;
import java.util.Map;

/** A number of incidents as it was typed: whole, and less than none to give incidents back. */
final class TypedIncidents {

    /** More than that at once is a slip of the keys. */
    private static final BigInteger MOST = BigInteger.valueOf(1000);

    private TypedIncidents() {}

    /** Fewer than were counted: whoever questions a line is not counted more for it. */
    static int givenBack(String typed) {
        int whole = whole(typed);
        if (whole > 0) {
            throw Refused.invalid("incidents", "dispute.counts-more", typed);
        }
        return whole;
    }

    static int whole(String typed) {
        if (typed.isBlank()) {
            throw Refused.invalid("incidents", "incident.number-missing");
        }
        String number = typed.strip().replace('\u2212', '-');
        if (!number.matches("[+-]?\\d+")) {
            throw Refused.invalid("incidents", "incident.not-whole", typed);
        }
        BigInteger whole = new BigInteger(number);
        if (whole.signum() == 0 || whole.abs().compareTo(MOST) > 0) {
            throw Refused.invalid(
                    "incidents", "incident.out-of-bounds", typed, Map.of("most", MOST));
        }
        return whole.intValueExact();
    }
}
