package dev.firstline.desk.casepage;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.cases.Turn;
import dev.firstline.intake.MissingLegs;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.web.Page;

import java.util.List;

/** Reminds staff of the way in which a case is still to be logged (INT-5): it blocks nothing. */
final class MissingLeg {

    private MissingLeg() {}

    /** What is left to do, in a sentence; empty for nothing, and once it is not our turn. */
    static String of(Page page, Programme programme, Case subject, List<Message> said) {
        boolean ours = subject.isOpen() && subject.state().turn() == Turn.VENDOR;
        return programme
                .findPriority(subject.handling().priority())
                .filter(_ -> ours)
                .map(priority -> of(page, priority, MissingLegs.of(priority, subject, said)))
                .orElse("");
    }

    private static String of(Page page, Priority priority, List<String> missing) {
        String word = priority.name().in(page.language().tag());
        return missing.stream().findFirst().map(leg -> page.text(key(leg), word)).orElse("");
    }

    private static String key(String leg) {
        return leg.equals(Channel.TELEPHONE.key())
                ? "desk.missing-leg.telephone"
                : "desk.missing-leg.writing";
    }
}
