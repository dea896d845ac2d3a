package dev.firstline.mail.incoming;

import dev.firstline.cases.Channel;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Answered;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.mail.rule.Decision;
import dev.firstline.mail.rule.Letter;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Opens cases for messages that belong to none. */
@Component
class Openings {

    private final Requests requests;
    private final Programmes programmes;
    private final Outbox outbox;
    private final RefusedStore refusals;

    Openings(Requests requests, Programmes programmes, Outbox outbox, RefusedStore refusals) {
        this.requests = requests;
        this.programmes = programmes;
        this.outbox = outbox;
        this.refusals = refusals;
    }

    Done open(Decision.Asked asked, UUID id, Letter letter, Person requester, Contents contents) {
        Request request =
                Request.of(requester.id(), Channel.MAIL, contents.subject(), contents.body())
                        .withPriority(
                                PriorityLine.find(letter.words(), programmes.current())
                                        .orElse(null))
                        .with(contents.files())
                        .byMail(contents.asSent(), letter.receivedAt(), asked.acknowledge());
        if (asked.triage() || requester.actor().isStaff()) {
            return done(requests.openForTriage(requester, request));
        }
        return switch (requests.openIfEntitled(requester, request)) {
            case Answered.Opened opened -> done(opened);
            case Answered.NotOpened not ->
                    refuse(not.refused(), asked, id, letter, requester, contents);
        };
    }

    /** The message is kept as it came; its sender hears once why, and what is possible (INT-6). */
    private Done refuse(
            Refused refused,
            Decision.Asked asked,
            UUID id,
            Letter letter,
            Person sender,
            Contents contents) {
        if (asked.acknowledge()) {
            Map<String, Object> facts = new HashMap<>(refused.facts());
            facts.replaceAll((_, value) -> value instanceof Integer ? value : value.toString());
            facts.put("code", refused.code());
            facts.put("title", letter.message().subject());
            outbox.queueNotice(
                    MailKind.NOT_ENTITLED,
                    "refused:" + id,
                    sender.id(),
                    JsonMapper.shared().writeValueAsString(facts),
                    letter.id().orElse(null));
        }
        Explanation why = refused.explanation().orElseThrow();
        refusals.add(id, sender.id(), letter.receivedAt(), contents.subject(), why);
        return Done.refused(why);
    }

    private static Done done(Answered.Opened opened) {
        return Done.of(opened.subject().id(), opened.first(), true);
    }
}
