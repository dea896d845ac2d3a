package dev.firstline.desk.casepage;

import static java.util.Objects.requireNonNullElse;

import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;

import java.util.HashMap;
import java.util.Map;

/**
 * Which promises were counted anew and stayed where they were: an earlier event says until when
 * each was promised. Takes the events of a case in their order.
 */
final class KeptLimits {

    private final Map<String, String> limits = new HashMap<>();

    /** Whether this event counts a promise anew that keeps its limit. */
    boolean keeps(CaseEvent event) {
        String kinds = requireNonNullElse(event.from(), "initial-response");
        String to = requireNonNullElse(event.to(), "");
        boolean kept =
                event.type() == EventType.PROMISE_RECOUNTED
                        && !to.isEmpty()
                        && to.equals(limits.get(kinds));
        if (event.type() == EventType.PROMISE_CANCELLED) {
            limits.remove(kinds);
        } else if (isOfLimits(event.type())) {
            remember(kinds.split(",", -1), to.split(",", -1));
        }
        return kept;
    }

    private static boolean isOfLimits(EventType type) {
        return type == EventType.PROMISE_MADE
                || type == EventType.PROMISE_RECOUNTED
                || type == EventType.PROMISE_AGAIN
                || type == EventType.PROMISE_RESUMED;
    }

    /** Several go on by one event, in the same order by what is promised of them. */
    private void remember(String[] kinds, String[] to) {
        for (int i = 0; i < kinds.length; i++) {
            limits.put(kinds[i], i < to.length ? to[i] : "");
        }
    }
}
