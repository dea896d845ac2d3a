package dev.firstline.mail.incoming;

import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Conversations;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Message;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.Visibility;
import dev.firstline.directory.Person;
import dev.firstline.intake.CaseAsSeen;
import dev.firstline.intake.Confirmations;
import dev.firstline.intake.CustomerWords;
import dev.firstline.intake.CustomerWords.Written;
import dev.firstline.mail.rule.Decision;
import dev.firstline.mail.rule.Letter;
import dev.firstline.notifications.Outbox;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Does what was decided about a message, in the transaction of whoever asks. */
@Component
class Deeds {

    private final Senders senders;
    private final Openings openings;
    private final Cases cases;
    private final Conversations conversations;
    private final CustomerWords customerWords;
    private final Confirmations confirmations;
    private final Outbox outbox;
    private final BusinessTime time;

    Deeds(
            Senders senders,
            Openings openings,
            Cases cases,
            Conversations conversations,
            CustomerWords customerWords,
            Confirmations confirmations,
            Outbox outbox,
            BusinessTime time) {
        this.senders = senders;
        this.openings = openings;
        this.cases = cases;
        this.conversations = conversations;
        this.customerWords = customerWords;
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.time = time;
    }

    Done carryOut(Decision decision, UUID id, Letter letter, Sender sender, Contents contents) {
        return switch (decision) {
            case Decision.Replayed(var earlier) ->
                    Done.of(earlier.caseId(), earlier.messageId(), false);
            case Decision.Ignored() -> Done.NOTHING;
            case Decision.Undelivered(Case subject, String status) -> mark(subject, status);
            case Decision.StateAsked(var subject) -> {
                tellState(subject, id, sender, letter);
                yield Done.NOTHING;
            }
            case Decision.Noted(Case subject) ->
                    note(subject, senders.introduce(sender, letter), contents);
            case Decision.Said(Case subject) ->
                    say(subject, senders.introduce(sender, letter), contents);
            case Decision.Confirmed(Case subject) ->
                    confirm(subject, senders.introduce(sender, letter), contents);
            case Decision.Asked asked ->
                    openings.open(asked, id, letter, senders.introduce(sender, letter), contents);
        };
    }

    private Done mark(Case subject, String status) {
        cases.note(
                subject.id(),
                new CaseEvent(
                        EventType.MAIL_NOT_DELIVERED, time.instant(), null, null, status, null));
        return Done.of(subject.id(), null, false);
    }

    private void tellState(Optional<Case> subject, UUID id, Sender sender, Letter letter) {
        if (!senders.isAnswerable(sender)) {
            return;
        }
        Person asker = senders.introduce(sender, letter);
        outbox.queueState("status:" + id, subject, asker.id(), letter.id());
    }

    private Done note(Case subject, Person writer, Contents contents) {
        NewMessage note =
                new NewMessage(
                        contents.said().channel(),
                        Visibility.INTERNAL,
                        contents.body(),
                        contents.asSent(),
                        null,
                        contents.files());
        Message written =
                conversations.add(subject, note, new Act(writer.id(), time.instant(), null));
        return Done.of(subject.id(), written.id(), false);
    }

    private Done say(Case subject, Person writer, Contents contents) {
        Written written =
                customerWords.writeByMail(
                        writer.actor(), subject.id(), contents.subject(), contents.said());
        return Done.of(
                written.subject().id(),
                written.message().id(),
                !written.subject().id().equals(subject.id()));
    }

    private Done confirm(Case subject, Person writer, Contents contents) {
        confirmations.confirm(writer.actor(), CaseAsSeen.of(subject.number()), contents.said());
        Message last = conversations.list(writer.actor(), subject).getLast();
        return Done.of(subject.id(), last.id(), false);
    }
}
