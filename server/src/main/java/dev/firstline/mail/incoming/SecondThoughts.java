package dev.firstline.mail.incoming;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.Message;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.intake.Acceptances;
import dev.firstline.intake.Request;
import dev.firstline.mail.RefusedMail;
import dev.firstline.mail.rule.Letter;
import dev.firstline.programme.Programmes;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;

/** Does with refused mail what a person decides, once, in one transaction with its note (NFR-2). */
@Component
class SecondThoughts {

    private final RefusedStore store;
    private final Acceptances acceptances;
    private final Conversations conversations;
    private final LeftOutFiles leftOut;
    private final People people;
    private final Programmes programmes;
    private final BusinessTime time;

    SecondThoughts(
            RefusedStore store,
            Acceptances acceptances,
            Conversations conversations,
            LeftOutFiles leftOut,
            People people,
            Programmes programmes,
            BusinessTime time) {
        this.store = store;
        this.acceptances = acceptances;
        this.conversations = conversations;
        this.leftOut = leftOut;
        this.people = people;
        this.programmes = programmes;
        this.time = time;
    }

    @Transactional
    public Case takeIn(
            Actor actor, long id, ReadMail mail, OrganisationId to, @Nullable PersonId contact) {
        RefusedMail refused = undecided(id);
        Person sender = people.get(refused.sender());
        if (contact == null && !sender.active()) {
            throw Refused.invalid("contact", "refused-mail.sender-left");
        }
        Request asked = request(mail, contact == null ? sender.id() : contact);
        Case opened = acceptances.accept(actor, sender, asked, to, refused.reason());
        Message first = conversations.list(actor, opened).getFirst();
        if (!mail.contents().leftOut().isEmpty()) {
            leftOut.note(first.id(), mail.contents().leftOut());
        }
        store.settle(refused.mail(), opened.id(), first.id());
        store.decide(id, RefusedMail.State.TAKEN_IN, actor.somebody(), time.instant(), opened.id());
        return opened;
    }

    @Transactional
    public void leave(Actor actor, long id) {
        undecided(id);
        store.decide(id, RefusedMail.State.LEFT, actor.somebody(), time.instant(), null);
    }

    private RefusedMail undecided(long id) {
        RefusedMail refused = store.hold(id);
        if (!refused.isKept()) {
            throw Refused.conflict("refused-mail.decided", Map.of());
        }
        return refused;
    }

    /** Its clocks count from the decision: until then it was refused, and its sender knew it. */
    private Request request(ReadMail mail, PersonId requester) {
        Letter letter = mail.letter();
        Contents contents = mail.contents();
        return Request.of(requester, Channel.MAIL, contents.subject(), contents.body())
                .withPriority(PriorityLine.find(letter.words(), programmes.current()).orElse(null))
                .with(contents.files())
                .byMail(contents.asSent(), time.instant(), letter.message().automatic() == null);
    }
}
