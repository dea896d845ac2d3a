package dev.firstline.demo.crowd;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.Message;
import dev.firstline.cases.TurnPeriod;
import dev.firstline.commitments.Imagined;
import dev.firstline.queues.QueueEntry;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A case of the crowd with all that stands in the tables about it.
 *
 * @param clocks none for one that waits in triage
 * @param place in the queues, null for a closed one
 */
record MadeUpCase(
        Case subject,
        List<PersonId> participants,
        List<Message> messages,
        List<CaseEvent> events,
        List<TurnPeriod> turns,
        List<Imagined.Kept> clocks,
        @Nullable QueueEntry place) {

    MadeUpCase {
        participants = List.copyOf(participants);
        messages = List.copyOf(messages);
        events = List.copyOf(events);
        turns = List.copyOf(turns);
        clocks = List.copyOf(clocks);
    }
}
