package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Change;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Hands;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.TurnPeriod;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Clockwork;
import dev.firstline.commitments.Commitments;
import dev.firstline.commitments.Imagined;
import dev.firstline.commitments.Turned;
import dev.firstline.intake.PromiseEvents;
import dev.firstline.notifications.MailKind;
import dev.firstline.programme.plans.Bought;
import dev.firstline.queues.QueueEntry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What has become of one case so far. Its verbs and events are the case's own, in the order in
 * which {@code intake} keeps them; only that nothing is kept here before the crowd is written.
 */
final class Life {

    private final long firstMessage;
    private final Set<PersonId> participants = new LinkedHashSet<>();
    private final List<Message> messages = new ArrayList<>();
    private final Map<MessageId, String> formatted = new HashMap<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<TurnPeriod> turns = new ArrayList<>();
    private final List<MadeUpMail> mails = new ArrayList<>();
    private final Bought bought;
    private final Imagined kept;
    private final Clockwork clocks;
    private Case subject;
    private int told;

    /** Begins with a case as it was asked for, by whoever took it in. */
    Life(
            Case asked,
            Act act,
            long firstMessage,
            Commitments commitments,
            Bought bought,
            long firstClock) {
        this.firstMessage = firstMessage;
        this.bought = bought;
        this.kept = new Imagined(firstClock);
        this.clocks =
                commitments.imagine(kept, new LifeSoFar(events), at -> Hands.at(at, turns, events));
        subject = asked;
        participants.add(asked.origin().requester());
        String channel = asked.origin().channel().key();
        events.add(
                new CaseEvent(EventType.OPENED, act.at(), act.person(), null, channel, null)
                        .by(asked.handling().routing().rule()));
        openTurn(act.at());
    }

    Case subject() {
        return subject;
    }

    /** Adds a message; the same act, saying it, is given back. */
    Act say(Act act, NewMessage said) {
        String html = said.asSent().html();
        Message kept =
                new Message(
                        new MessageId(firstMessage + messages.size()),
                        subject.id(),
                        act.person(),
                        act.at(),
                        said.channel(),
                        said.visibility(),
                        said.body(),
                        said.asSent().quoted(),
                        html != null,
                        said.call(),
                        List.of());
        messages.add(kept);
        if (html != null) {
            formatted.put(kept.id(), html);
        }
        Act saying = act.saying(kept.id());
        note(EventType.MESSAGE_ADDED, saying, said.visibility().key());
        if (said.visibility() == Visibility.PUBLIC && said.channel() != Channel.MAIL) {
            participants.add(Objects.requireNonNull(act.person()));
        }
        return saying;
    }

    /** Sends a mail, which brings what the act says. */
    void mail(MailKind kind, String cause, PersonId recipient, Act act) {
        mails.add(new MadeUpMail(kind, cause, act.message(), recipient, act.at()));
    }

    /** Sends one to the owner, unless nobody owns the case. */
    void tellOwner(MailKind kind, String cause, Act act) {
        subject.handling().owner().ifPresent(owner -> mail(kind, cause, owner, act));
    }

    /** Starts the clocks. */
    void promise(Act act) {
        tell(clocks.start(subject, bought, subject.origin().receivedAt()), act);
    }

    /** Notes what was due until now, as the look-out would have. */
    void lookedAt(Instant now) {
        tell(clocks.lookedAt(now), new Act(null, now, null));
    }

    /** The priority has changed: what is promised is counted anew. */
    void recount(Act act) {
        tell(clocks.recount(subject, bought, act.at(), "priority"), act);
    }

    /** A person has answered: what was promised is met, if it was not before. */
    void answered(Act act) {
        tell(clocks.answer(act.at()), act);
    }

    /** The customer has written, and awaits an answer. */
    void asked(Act act) {
        tell(clocks.ask(subject, bought, act.at()), act);
    }

    /** What is promised holds again. */
    void reopened(Act act) {
        tell(clocks.reopen(subject, bought, act.at()), act);
    }

    private void tell(Clockwork moved, Act act) {
        List<Turned> all = moved.course().steps();
        events.addAll(PromiseEvents.of(all.subList(told, all.size()), act));
        told = all.size();
    }

    void keep(Change change, Act act) {
        subject = change.after();
        events.addAll(change.events());
        if (change.movesTurn()) {
            TurnPeriod last = turns.removeLast();
            turns.add(new TurnPeriod(last.turn(), last.from(), act.at()));
            if (subject.isOpen()) {
                openTurn(act.at());
            }
        }
        tell(clocks.follow(subject, act.at()), act);
    }

    /**
     * All of it, with what was due until now.
     *
     * @param urgent whether its priority goes before all others
     */
    MadeUpCase told(boolean urgent, Instant now) {
        lookedAt(now);
        Instant due = clocks.course().dueAt();
        return new MadeUpCase(
                subject,
                List.copyOf(participants),
                messages,
                formatted,
                events,
                turns,
                mails,
                kept.all(),
                subject.isOpen()
                        ? QueueEntry.of(subject, subject.state().turn(), urgent, due)
                        : null);
    }

    private void note(EventType type, Act act, String to) {
        events.add(new CaseEvent(type, act.at(), act.person(), null, to, act.message()));
    }

    private void openTurn(Instant from) {
        turns.add(new TurnPeriod(subject.state().turn(), from, null));
    }
}
