package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.firstline.casepages.MessageViews;
import dev.firstline.casepages.Viewpoint;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Message;
import dev.firstline.cases.MessageId;
import dev.firstline.cases.Timelines;
import dev.firstline.commitments.KeptLater;
import dev.firstline.web.Page;
import dev.firstline.web.view.EventView;
import dev.firstline.web.view.MessageView;
import dev.firstline.web.view.TimelineEntry;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells a case by its events: each message stands where it was said, as on the portal, also where
 * that was a call that was logged later.
 */
@Component
class Stories {

    private final Timelines timelines;
    private final MessageViews messages;
    private final EventLines lines;
    private final KeptCalls kept;

    Stories(Timelines timelines, MessageViews messages, EventLines lines, KeptCalls kept) {
        this.timelines = timelines;
        this.messages = messages;
        this.lines = lines;
        this.kept = kept;
    }

    /** Everything that happened to a case, in its order. */
    List<CaseEvent> events(Case subject) {
        return timelines.list(subject);
    }

    /**
     * The story with those messages that the reader may see.
     *
     * @param events everything that happened
     * @param merged cases that were merged into it: what was said there stands where it was said
     * @param seen how many events the reader saw before; 0 where that is not known
     */
    Story of(
            Page page,
            Case subject,
            List<CaseEvent> events,
            List<Case> merged,
            List<Message> all,
            int seen) {
        Map<CaseEvent, KeptLater> after = kept.find(subject, events);
        List<EventView> history = lines.of(page, subject, events, after);
        var said =
                messages.of(page, Viewpoint.STAFF, all, merged).stream()
                        .collect(toMap(MessageView::id, identity()));
        int known = seen == 0 ? events.size() : Math.min(seen, events.size());
        return new Story(
                inOrder(
                        entries(events.subList(0, known), history, said, after),
                        elsewhere(subject, all, said)),
                inOrder(
                        entries(
                                events.subList(known, events.size()),
                                history.subList(known, events.size()),
                                said,
                                after),
                        List.of()),
                history,
                history.subList(known, history.size()));
    }

    private static List<TimelineEntry> entries(
            List<CaseEvent> events,
            List<EventView> lines,
            Map<String, MessageView> said,
            Map<CaseEvent, KeptLater> kept) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            MessageView message = said.get(messageOf(events.get(i)));
            if (message != null) {
                entries.add(TimelineEntry.of(message));
            } else if (isWorthALine(events.get(i)) || kept.containsKey(events.get(i))) {
                entries.add(TimelineEntry.of(lines.get(i)));
            }
        }
        return entries;
    }

    /** What was said on other cases, in its order. */
    private static List<TimelineEntry> elsewhere(
            Case subject, List<Message> all, Map<String, MessageView> said) {
        return all.stream()
                .filter(it -> !it.caseId().equals(subject.id()))
                .map(
                        it ->
                                TimelineEntry.of(
                                        requireNonNull(said.get(Long.toString(it.id().value())))))
                .toList();
    }

    /** Words by when they were said, and what happened by when it came to be known. */
    private static List<TimelineEntry> inOrder(
            List<TimelineEntry> own, List<TimelineEntry> others) {
        return Stream.concat(own.stream(), others.stream())
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
    }

    private static String messageOf(CaseEvent event) {
        MessageId message = event.message();
        return event.type() == EventType.MESSAGE_ADDED && message != null
                ? Long.toString(message.value())
                : "";
    }

    /** Whether it changes how the messages around it are read; the history has everything. */
    private static boolean isWorthALine(CaseEvent event) {
        return switch (event.type()) {
            case PLACED,
                    OWNER_CHANGED,
                    PRIORITY_CHANGED,
                    RESOLVED,
                    CONFIRMED,
                    REJECTED,
                    CLOSED,
                    REOPENED,
                    FOLLOW_UP_OF,
                    AUTOMATIC_MAIL_HELD_BACK,
                    MAIL_NOT_DELIVERED,
                    APPROVED,
                    DECLINED,
                    AGREEMENT_ATTACHED,
                    CHARGE_TAKEN_BACK,
                    SPLIT_FROM,
                    SPLIT_INTO,
                    MERGED_INTO,
                    MERGED,
                    MERGE_UNDONE,
                    OUT_OF_SCOPE,
                    FEE_STATED,
                    FEE_APPROVED,
                    FEE_DECLINED,
                    FEE_WITHDRAWN,
                    CHARGE_MOVED,
                    INCIDENT_FREE,
                    PRODUCT_CHANGED,
                    RELEASE_CHANGED,
                    AGREEMENT_CHANGED,
                    VERSION_CHANGED,
                    REFUSAL_LIFTED,
                    TURN_CHANGED,
                    PROMISE_BREACHED,
                    PROMISE_CANCELLED,
                    PROMISE_AGAIN ->
                    true;
            case STATE_CHANGED -> event.to() != null && CaseState.of(event.to()).isWaiting();
            case OPENED,
                    MESSAGE_ADDED,
                    KIND_CHANGED,
                    QUEUE_CHANGED,
                    LINKED,
                    UNLINKED,
                    PROMISE_MADE,
                    PROMISE_MET,
                    PROMISE_RECOUNTED,
                    PROMISE_PAUSED,
                    PROMISE_RESUMED,
                    SITE_CHANGED,
                    ENVIRONMENT_CHANGED ->
                    false;
        };
    }
}
