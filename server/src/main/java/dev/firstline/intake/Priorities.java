package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CasePolicy;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.Message;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Commitment;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Fact;
import dev.firstline.explanation.Refused;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;

/** Changes the priority after assessment, with a reason that the customer sees (INT-4). */
@Component
public class Priorities {

    private final Programmes programmes;
    private final Conversations conversations;
    private final Routes routes;
    private final Commitments commitments;
    private final ChangedPromises promises;
    private final Aftermath aftermath;

    Priorities(
            Programmes programmes,
            Conversations conversations,
            Routes routes,
            Commitments commitments,
            ChangedPromises promises,
            Aftermath aftermath) {
        this.programmes = programmes;
        this.conversations = conversations;
        this.routes = routes;
        this.commitments = commitments;
        this.promises = promises;
        this.aftermath = aftermath;
    }

    /**
     * Changes the priority; what is still promised is counted anew from its own start (COM-6), and
     * one mail tells whoever asked what became of each promise (COM-10).
     */
    @Transactional
    public Case change(Actor actor, CaseAsSeen seen, String priority, Said reason) {
        CasePolicy.requireWork(actor);
        Case subject = aftermath.hold(actor, seen);
        programmes.version(subject.origin().programmeVersion()).priority(priority);
        if (reason.body().isBlank()) {
            throw Refused.invalid("reason", "priority.reason-missing");
        }
        if (subject.handling().priority().equals(priority)) {
            throw Refused.invalid("priority", "priority.unchanged");
        }
        List<Commitment> before = commitments.list(subject.id());
        Act act = aftermath.act(actor);
        Message why = conversations.add(subject, reason.as(Visibility.PUBLIC), act);
        Act saying = act.saying(why.id());
        Case after =
                aftermath.keepRecounted(
                        routes.after(subject.changePriority(priority, saying), saying),
                        saying,
                        Fact.PRIORITY);
        aftermath.mail(
                MailKind.PRIORITY_CHANGED,
                "priority:" + why.id().value(),
                after,
                why.id(),
                after.origin().requester(),
                particulars(before, commitments.list(after.id())),
                act);
        return after;
    }

    private String particulars(List<Commitment> before, List<Commitment> after) {
        List<Map<String, Object>> changed =
                promises.list(before, after).stream().map(ChangedPromises.Changed::words).toList();
        return JsonMapper.shared().writeValueAsString(Map.of("promises", changed));
    }
}
