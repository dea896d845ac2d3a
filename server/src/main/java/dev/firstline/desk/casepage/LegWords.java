package dev.firstline.desk.casepage;

import dev.firstline.cases.Case;
import dev.firstline.intake.MissingLeg;
import dev.firstline.programme.Programme;
import dev.firstline.web.Page;

import java.util.List;

/** Reminds staff of the way in which a case is still to be logged (INT-5): it blocks nothing. */
final class LegWords {

    private LegWords() {}

    /** What is left to do, in a sentence; empty for nothing. */
    static String of(Page page, Programme programme, Case subject, List<MissingLeg> missing) {
        return missing.stream()
                .findFirst()
                .map(leg -> page.text(key(leg), priority(page, programme, subject)))
                .orElse("");
    }

    private static String priority(Page page, Programme programme, Case subject) {
        return programme.priority(subject.handling().priority()).name().in(page.language().tag());
    }

    private static String key(MissingLeg leg) {
        return leg.isCall() ? "desk.missing-leg.telephone" : "desk.missing-leg.writing";
    }
}
