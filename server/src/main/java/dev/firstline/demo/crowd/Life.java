package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Call;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Change;
import dev.firstline.cases.Channel;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.TurnPeriod;
import dev.firstline.cases.Visibility;
import dev.firstline.commitments.Commitment;
import dev.firstline.queues.QueueEntry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<TurnPeriod> turns = new ArrayList<>();
    private Case subject;
    private @Nullable Commitment promise;

    /** Begins with a case as it was asked for, by whoever took it in. */
    Life(Case asked, Act act, long firstMessage) {
        this.firstMessage = firstMessage;
        subject = asked;
        participants.add(asked.origin().requester());
        note(EventType.OPENED, act, asked.origin().channel().key());
        openTurn(act.at());
    }

    Case subject() {
        return subject;
    }

    /** Whether an answer is still awaited that was promised. */
    boolean isPromised() {
        return promise != null && promise.isPending();
    }

    /** Adds a message; the same act, saying it, is given back. */
    Act say(Act act, Channel channel, Visibility visibility, String words, @Nullable Call call) {
        Message said =
                new Message(
                        new MessageId(firstMessage + messages.size()),
                        subject.id(),
                        act.person(),
                        act.at(),
                        channel,
                        visibility,
                        words,
                        null,
                        false,
                        call,
                        List.of());
        messages.add(said);
        Act saying = act.saying(said.id());
        note(EventType.MESSAGE_ADDED, saying, visibility.key());
        if (visibility == Visibility.PUBLIC && channel != Channel.MAIL) {
            participants.add(Objects.requireNonNull(act.person()));
        }
        return saying;
    }

    void promise(Commitment made, Act act) {
        promise = made;
        note(EventType.PROMISE_MADE, act, made.limitAt().toString());
    }

    void recount(Commitment recounted, Act act) {
        promise = recounted;
        note(EventType.PROMISE_RECOUNTED, act, recounted.limitAt().toString());
    }

    /** A person has answered: what was promised is met, if it was not before. */
    void answered(Act act) {
        if (promise != null && promise.isPending()) {
            promise = promise.ended(act.at(), null);
            note(EventType.PROMISE_MET, act, promise.stateAt(act.at()).key());
        }
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
        if (!subject.isOpen() && promise != null && promise.isPending()) {
            promise = promise.ended(null, act.at());
        }
    }

    /**
     * All of it.
     *
     * @param urgent whether its priority goes before all others
     */
    MadeUpCase told(boolean urgent) {
        Instant due = promise != null && promise.isPending() ? promise.limitAt() : null;
        return new MadeUpCase(
                subject,
                List.copyOf(participants),
                messages,
                events,
                turns,
                promise,
                subject.isOpen() ? QueueEntry.of(subject, urgent, due) : null);
    }

    private void note(EventType type, Act act, String to) {
        events.add(new CaseEvent(type, act.at(), act.person(), null, to, act.message()));
    }

    private void openTurn(Instant from) {
        turns.add(new TurnPeriod(subject.state().turn(), from, null));
    }
}
