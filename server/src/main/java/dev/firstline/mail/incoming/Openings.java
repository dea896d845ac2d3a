package dev.firstline.mail.incoming;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.directory.Person;
import dev.firstline.intake.Request;
import dev.firstline.intake.Requests;
import dev.firstline.mail.rule.Decision;
import dev.firstline.mail.rule.Letter;
import dev.firstline.programme.Programmes;

import org.springframework.stereotype.Component;

/** Opens cases for messages that belong to none. */
@Component
class Openings {

    private final Requests requests;
    private final Conversations conversations;
    private final Programmes programmes;

    Openings(Requests requests, Conversations conversations, Programmes programmes) {
        this.requests = requests;
        this.conversations = conversations;
        this.programmes = programmes;
    }

    Done open(Decision.Asked asked, Letter letter, Person requester, Contents contents) {
        Request request =
                Request.of(requester.id(), Channel.MAIL, contents.subject(), contents.body())
                        .withPriority(
                                PriorityLine.find(letter.words(), programmes.current())
                                        .orElse(null))
                        .with(contents.files())
                        .byMail(contents.asSent(), letter.receivedAt(), asked.acknowledge());
        Case opened =
                asked.triage() || requester.actor().isStaff()
                        ? requests.openForTriage(requester.actor(), request)
                        : requests.open(requester.actor(), request);
        return new Done(
                opened.id(), conversations.list(requester.actor(), opened).getFirst().id(), true);
    }
}
