package dev.firstline.desk.casepage;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.cases.Turn;
import dev.firstline.intake.MissingLegs;
import dev.firstline.programme.Programme;
import dev.firstline.web.Page;

import java.util.List;
import java.util.stream.Stream;

/** Reminds staff of the way in which a case is still to be logged (INT-5): it blocks nothing. */
final class MissingLeg {

    private MissingLeg() {}

    /** What is left to do, in a sentence; empty for nothing, and once it is not our turn. */
    static String of(Page page, Programme programme, Case subject, List<Message> said) {
        boolean ours = subject.isOpen() && subject.state().turn() == Turn.VENDOR;
        return programme.findPriority(subject.handling().priority()).filter(_ -> ours).stream()
                .flatMap(priority -> MissingLegs.of(priority, used(subject, said)).stream())
                .map(MissingLeg::key)
                .findFirst()
                .map(key -> page.text(key))
                .orElse("");
    }

    private static List<Channel> used(Case subject, List<Message> said) {
        var spoken = said.stream().map(Message::channel);
        return Stream.concat(Stream.of(subject.origin().channel()), spoken).toList();
    }

    private static String key(String leg) {
        return leg.equals(Channel.TELEPHONE.key())
                ? "desk.missing-leg.telephone"
                : "desk.missing-leg.writing";
    }
}
