package dev.firstline.desk.casepage;

import dev.firstline.cases.Case;
import dev.firstline.intake.MissingLeg;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.web.Page;

import java.util.List;

/** Reminds staff of the ways in which a case is still to be logged (INT-5): they block nothing. */
final class LegWords {

    private LegWords() {}

    /** What is left to do, all of it in a sentence, and why; empty for nothing. */
    static String of(Page page, Programme programme, Case subject, List<MissingLeg> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        Priority priority = programme.priority(subject.handling().priority());
        return page.text(
                "desk.missing-leg",
                listed(
                        page,
                        "desk.missing-leg.",
                        missing.stream().map(MissingLeg::channel).toList()),
                priority.name().in(page.language().tag()),
                listed(page, "desk.leg.", priority.channels()));
    }

    private static String listed(Page page, String prefix, List<String> channels) {
        List<String> all = channels.stream().map(it -> page.text(prefix + it)).toList();
        return all.size() == 1
                ? all.getFirst()
                : page.text(
                        "desk.leg.and",
                        String.join(", ", all.subList(0, all.size() - 1)),
                        all.getLast());
    }
}
