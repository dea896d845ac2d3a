package dev.firstline.api;

import dev.firstline.explanation.Refused;
import dev.firstline.intake.CaseAsSeen;

/** The number in an address: bare digits; anything else names no case. */
final class CaseNumber {

    private CaseNumber() {}

    static long read(String given) {
        return Given.digits(given).orElseThrow(() -> Refused.notFound("case"));
    }

    /** The case as programs see it: whatever its version. */
    static CaseAsSeen seen(String given) {
        return CaseAsSeen.of(read(given));
    }
}
