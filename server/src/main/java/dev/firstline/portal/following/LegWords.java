package dev.firstline.portal.following;

import dev.firstline.intake.MissingLeg;
import dev.firstline.web.Page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Reminds the customer of each way in which a request of this priority is still to come (INT-5): a
 * call, a mail, a message on its page, or either of these.
 */
final class LegWords {

    private LegWords() {}

    /** The reminders, with the number to dial; empty where nothing is missing. */
    static String of(Page page, List<MissingLeg> missing) {
        List<MissingLeg> asked = missing.stream().filter(MissingLeg::mayBeAsked).toList();
        String asks =
                asked.stream()
                        .map(
                                it ->
                                        page.text(
                                                "portal.request.leg." + it.channel(),
                                                String.valueOf(it.telephone())))
                        .collect(Collectors.joining(" "));
        return asked.stream().anyMatch(MissingLeg::hurries)
                ? asks + " " + page.text("portal.request.clock-runs")
                : asks;
    }
}
