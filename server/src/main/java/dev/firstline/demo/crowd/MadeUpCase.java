package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.TurnPeriod;
import dev.firstline.commitments.Imagined;
import dev.firstline.queues.QueueEntry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A case of the crowd with all that stands in the tables about it.
 *
 * @param formatted the HTML of those messages that came with some
 * @param clocks none for one that waits in triage
 * @param place in the queues, null for a closed one
 */
record MadeUpCase(
        Case subject,
        List<PersonId> participants,
        List<Message> messages,
        Map<MessageId, String> formatted,
        List<CaseEvent> events,
        List<TurnPeriod> turns,
        List<MadeUpMail> mails,
        List<Imagined.Kept> clocks,
        @Nullable QueueEntry place) {

    MadeUpCase {
        participants = List.copyOf(participants);
        messages = List.copyOf(messages);
        formatted = Map.copyOf(formatted);
        events = List.copyOf(events);
        turns = List.copyOf(turns);
        mails = List.copyOf(mails);
        clocks = List.copyOf(clocks);
    }
}
