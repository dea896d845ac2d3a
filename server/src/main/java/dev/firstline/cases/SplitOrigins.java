package dev.firstline.cases;

import static java.lang.Long.parseLong;
import static java.util.Objects.requireNonNull;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Tells of cases that were split off another, by what their timelines keep. Whoever sees such a
 * case may know why it is one; the other itself is seen by its own people alone.
 */
@Component
public class SplitOrigins {

    private final TimelineStore timeline;
    private final MessageStore messages;

    SplitOrigins(TimelineStore timeline, MessageStore messages) {
        this.timeline = timeline;
        this.messages = messages;
    }

    /** Empty for a case that came in by itself. */
    public Optional<SplitOrigin> find(Case part) {
        return timeline.list(part.id()).stream()
                .filter(it -> it.type() == EventType.SPLIT_FROM)
                .findFirst()
                .map(this::origin);
    }

    private SplitOrigin origin(CaseEvent split) {
        MessageId why = split.message();
        return new SplitOrigin(
                parseLong(requireNonNull(split.to())),
                why == null ? "" : messages.find(why).map(Message::body).orElse(""),
                split.actor());
    }
}
