package dev.firstline.portal.following;

import dev.firstline.intake.MissingLeg;
import dev.firstline.web.Page;

import java.util.List;

/**
 * Reminds the customer to telephone too, or to write too, where the priority asks for it (INT-5).
 */
final class LegWords {

    private LegWords() {}

    /** The reminder, with the number to dial; empty where nothing is missing. */
    static String of(Page page, List<MissingLeg> missing) {
        return missing.stream()
                .filter(it -> !it.isCall() || it.telephone() != null)
                .findFirst()
                .map(it -> words(page, it))
                .orElse("");
    }

    private static String words(Page page, MissingLeg leg) {
        String asks =
                leg.isCall()
                        ? page.text("portal.request.telephone-too", "" + leg.telephone())
                        : page.text("portal.request.write-too");
        return leg.hurries() ? asks + " " + page.text("portal.request.clock-runs") : asks;
    }
}
