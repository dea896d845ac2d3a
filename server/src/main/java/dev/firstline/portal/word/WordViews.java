package dev.firstline.portal.word;

import dev.firstline.casepages.MessageViews;
import dev.firstline.casepages.Turns;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Timelines;
import dev.firstline.commitments.Commitments;
import dev.firstline.web.Page;
import dev.firstline.web.view.MessageView;
import dev.firstline.web.view.Turn;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Shows the solution to which somebody is asked to say yes or no. */
@Component
class WordViews {

    private final Timelines timelines;
    private final Conversations conversations;
    private final Commitments commitments;
    private final MessageViews messages;
    private final Turns turns;

    WordViews(
            Timelines timelines,
            Conversations conversations,
            Commitments commitments,
            MessageViews messages,
            Turns turns) {
        this.timelines = timelines;
        this.conversations = conversations;
        this.commitments = commitments;
        this.messages = messages;
        this.turns = turns;
    }

    WordView of(Page page, String secret, Case subject) {
        boolean asked = subject.state() == CaseState.RESOLVED;
        return new WordView(
                secret,
                Long.toString(subject.number()),
                subject.origin().subject(),
                subject.version(),
                asked ? "" : standing(page, subject),
                asked ? solution(page, subject) : null,
                "",
                null);
    }

    private String standing(Page page, Case subject) {
        Turn turn =
                turns.ofCustomer(
                        page,
                        subject,
                        commitments.readForCustomer(subject.id(), page.now()).stream()
                                .findFirst()
                                .orElse(null));
        return turn.who() + ": " + turn.next();
    }

    /** The words with which the case was resolved last. */
    private @Nullable MessageView solution(Page page, Case subject) {
        return timelines.list(subject).stream()
                .filter(event -> event.type() == EventType.RESOLVED)
                .map(CaseEvent::message)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(conversations::get)
                .map(said -> messages.of(page, Viewpoint.CUSTOMER, List.of(said)).getFirst())
                .orElse(null);
    }
}
