package dev.firstline.api.views;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.EventType;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.explanation.Explanation;
import dev.firstline.programme.Programmes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/** Which rule decided what an event tells: so far, in which queue a case waits (RTE-1). */
@Component
public class EventReasons {

    private final Programmes programmes;
    private final Organisations organisations;

    EventReasons(Programmes programmes, Organisations organisations) {
        this.programmes = programmes;
        this.organisations = organisations;
    }

    /**
     * Null where no rule decided.
     *
     * @param timeline of the whole case, in which the event stands
     */
    public @Nullable Explanation of(Case subject, List<CaseEvent> timeline, CaseEvent event) {
        return switch (event.type()) {
            case OPENED -> route(subject, wasPlaced(timeline) ? null : organisation(subject));
            case PLACED -> route(subject, organisation(subject));
            default -> null;
        };
    }

    /** What staff placed had no organisation when it was opened. */
    private static boolean wasPlaced(List<CaseEvent> timeline) {
        return timeline.stream().anyMatch(event -> event.type() == EventType.PLACED);
    }

    private @Nullable String organisation(Case subject) {
        return subject.origin()
                .organisation()
                .map(organisations::get)
                .map(Organisation::name)
                .orElse(null);
    }

    private Explanation route(Case subject, @Nullable String organisation) {
        return programmes
                .version(subject.origin().programmeVersion())
                .route(organisation)
                .explanation();
    }
}
