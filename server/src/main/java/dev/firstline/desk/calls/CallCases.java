package dev.firstline.desk.calls;

import static java.util.stream.Collectors.partitioningBy;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.MissingLegs;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programmes;
import dev.firstline.web.view.Choice;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The open cases that a call may be about. */
@Component
class CallCases {

    private static final int MOST = 50;

    private final Cases cases;
    private final Conversations conversations;
    private final Programmes programmes;

    CallCases(Cases cases, Conversations conversations, Programmes programmes) {
        this.cases = cases;
        this.conversations = conversations;
        this.programmes = programmes;
    }

    /**
     * By number and subject: those that still need a call (INT-5), then the others, newest first.
     */
    List<Choice> of(Actor actor, PersonId caller) {
        var open = CaseFilter.ofRequester(caller).and(new CaseFilter.IsOpen(true));
        var theirs =
                cases.list(actor, open, MOST).stream()
                        .collect(partitioningBy(it -> needsCall(actor, it)));
        return Stream.of(true, false)
                .flatMap(needing -> theirs.getOrDefault(needing, List.of()).stream())
                .map(it -> new Choice(Long.toString(it.number()), it.origin().subject()))
                .toList();
    }

    /** Refuses a case that the caller was not offered: somebody made the form by hand. */
    void requireOwn(Optional<PersonId> caller, long number) {
        Optional<PersonId> requester =
                cases.findByNumber(number).map(it -> it.origin().requester());
        if (caller.isEmpty() || !requester.equals(caller)) {
            throw Refused.invalid("case", "call.case-of-others", Long.toString(number));
        }
    }

    /** Reads a conversation only where the priority asks for a call at all. */
    private boolean needsCall(Actor actor, Case subject) {
        return programmes
                .version(subject.origin().programmeVersion())
                .findPriority(subject.handling().priority())
                .filter(priority -> priority.channels().contains(Channel.TELEPHONE.key()))
                .filter(priority -> lacksCall(actor, priority, subject))
                .isPresent();
    }

    private boolean lacksCall(Actor actor, Priority priority, Case subject) {
        return MissingLegs.of(priority, subject, conversations.list(actor, subject))
                .contains(Channel.TELEPHONE.key());
    }
}
