package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Channel;
import dev.firstline.cast.Cast;

import org.springframework.stereotype.Component;

/** Ion at work on cases. */
@Component
class AtWork {

    private final Ownerships ownerships;
    private final Answers answers;
    private final Waitings waitings;
    private final Priorities priorities;
    private final Cast cast;

    AtWork(
            Ownerships ownerships,
            Answers answers,
            Waitings waitings,
            Priorities priorities,
            Cast cast) {
        this.ownerships = ownerships;
        this.answers = answers;
        this.waitings = waitings;
        this.priorities = priorities;
        this.cast = cast;
    }

    Object take(Case subject) {
        return ownerships.take(cast.ion().actor(), CaseAsSeen.of(subject.number()));
    }

    Object reply(Case subject) {
        return answers.reply(
                cast.ion().actor(), CaseAsSeen.of(subject.number()), said("Which file system?"));
    }

    Object ask(Case subject) {
        return waitings.waitFor(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                CaseState.WAITING_FOR_CUSTOMER,
                said("Which file system?"));
    }

    Object goOn(Case subject) {
        return waitings.goOn(cast.ion().actor(), CaseAsSeen.of(subject.number()));
    }

    /** From High to Medium. */
    Object lower(Case subject) {
        return priorities.change(
                cast.ion().actor(),
                CaseAsSeen.of(subject.number()),
                "medium",
                said("One seat of many."));
    }

    private static Said said(String words) {
        return Said.of(Channel.PORTAL, words);
    }
}
