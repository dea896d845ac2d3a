package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.AsSent;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseLinks;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.LinkKind;
import dev.firstline.cases.Message;
import dev.firstline.cases.Origin;
import dev.firstline.cases.Visibility;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/**
 * Splits a request with several questions: each becomes a case with its own number and incident,
 * and the customer is told why (INT-9). Whatever answered the request answered this question, too.
 */
@Component
public class Splits {

    private final Requests requests;
    private final Programmes programmes;
    private final Conversations conversations;
    private final PublicAnswers publicAnswers;
    private final CaseLinks links;
    private final Aftermath aftermath;

    Splits(
            Requests requests,
            Programmes programmes,
            Conversations conversations,
            PublicAnswers publicAnswers,
            CaseLinks links,
            Aftermath aftermath) {
        this.requests = requests;
        this.programmes = programmes;
        this.conversations = conversations;
        this.publicAnswers = publicAnswers;
        this.links = links;
        this.aftermath = aftermath;
    }

    /**
     * Makes one of its questions a case of its own, received when the request was.
     *
     * @param question its title, and {@code body} its words
     * @param reason why it is another incident, which the customer reads
     * @return the new case; over the allowance it awaits approval
     */
    @Transactional
    public Case split(Actor actor, CaseAsSeen seen, String question, String body, Said reason) {
        CasePolicy.requireWork(actor);
        if (body.isBlank()) {
            throw Refused.invalid("body", "split.question-missing");
        }
        String decided = reason.asReason();
        Case whole = aftermath.hold(actor, seen);
        requireSplittable(whole);
        Act act = aftermath.act(actor);
        Case part = requests.openMore(actor, asked(whole, question, body), decided);
        Message why = conversations.add(whole, reason.as(Visibility.PUBLIC), act);
        Act saying = act.saying(why.id());
        links.add(part, LinkKind.SPLIT_FROM, whole, act);
        aftermath.note(part, EventType.SPLIT_FROM, saying, Long.toString(whole.number()));
        aftermath.keep(whole.touched(saying), saying);
        aftermath.note(whole, EventType.SPLIT_INTO, saying, Long.toString(part.number()));
        Case counted = answeredBefore(actor, whole, part);
        aftermath.mail(
                MailKind.SPLIT,
                "split:" + part.number(),
                counted,
                why.id(),
                part.origin().requester(),
                act);
        return counted;
    }

    /**
     * What answered the whole before has answered the part; what waits for approval has no clock.
     */
    private Case answeredBefore(Actor actor, Case whole, Case part) {
        if (part.state() == CaseState.AWAITING_APPROVAL) {
            return part;
        }
        return publicAnswers
                .findFirstAct(actor, whole)
                .map(then -> aftermath.keepAnswered(part.touched(then), then))
                .orElse(part);
    }

    private static void requireSplittable(Case whole) {
        if (!whole.isOpen()) {
            throw Refused.conflict("case.closed", Map.of());
        }
        if (whole.origin().organisation().isEmpty()) {
            throw Refused.conflict("split.not-placed", Map.of());
        }
    }

    private Request asked(Case whole, String question, String body) {
        Origin origin = whole.origin();
        String priority = whole.handling().priority();
        boolean known = programmes.current().findPriority(priority).isPresent();
        return Request.of(origin.requester(), origin.channel(), question, body)
                .withPriority(known ? priority : null)
                .about(origin.product(), origin.release(), origin.site())
                .byMail(AsSent.TYPED, origin.receivedAt(), false);
    }
}
