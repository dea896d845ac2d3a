package dev.firstline.api.views;

import static java.lang.Integer.parseInt;
import static java.util.Objects.requireNonNull;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.explanation.Explanation;
import dev.firstline.programme.Programmes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Which rule decided what an event tells: so far, in which queue a case waits (RTE-1). */
@Component
public class EventReasons {

    private final Programmes programmes;

    EventReasons(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * Null where no rule decided.
     *
     * @param timeline of the whole case, in which the event stands
     */
    public @Nullable Explanation of(Case subject, List<CaseEvent> timeline, CaseEvent event) {
        String rule = event.rule();
        return rule == null
                ? null
                : programmes.version(version(subject, timeline, event)).whyRouted(rule);
    }

    /** Under which version of the programme the case ran then: staff may have moved it since. */
    private static int version(Case subject, List<CaseEvent> timeline, CaseEvent event) {
        return timeline.subList(timeline.indexOf(event), timeline.size()).stream()
                .filter(later -> later.type() == EventType.VERSION_CHANGED)
                .findFirst()
                .map(moved -> parseInt(requireNonNull(moved.from())))
                .orElse(subject.origin().programmeVersion());
    }
}
