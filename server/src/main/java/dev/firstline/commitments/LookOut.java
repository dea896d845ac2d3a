package dev.firstline.commitments;

import dev.firstline.cases.Timelines;
import dev.firstline.time.BusinessTime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the clocks that warn or breach by one index scan, whoever and however many processes look
 * (COM-8, COM-9).
 */
@Component
public class LookOut {

    private static final Logger log = LoggerFactory.getLogger(LookOut.class);
    private static final Duration LATER = Duration.ofHours(1);

    private final CommitmentStore store;
    private final PublishedMeasures measures;
    private final Timelines timelines;
    private final BusinessTime time;

    LookOut(
            CommitmentStore store,
            PublishedMeasures measures,
            Timelines timelines,
            BusinessTime time) {
        this.store = store;
        this.measures = measures;
        this.timelines = timelines;
        this.time = time;
    }

    /**
     * What was found.
     *
     * @param at when was looked
     * @param looked how many clocks were looked at; none where nothing is due
     * @param breached those whose breach was noted now
     * @param alerts what people have to be told, in the transaction of the caller
     */
    public record Found(Instant at, int looked, List<Commitment> breached, List<Alert> alerts) {

        public Found {
            breached = List.copyOf(breached);
            alerts = List.copyOf(alerts);
        }
    }

    /** Looks at some of those that are due, those first that have been due longest. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Found look(int limit) {
        Instant now = time.instant();
        List<Commitment> due = store.claimDue(now, measures.known().version(), limit);
        List<Commitment> breached = new ArrayList<>();
        List<Alert> alerts = new ArrayList<>();
        for (Commitment clock : due) {
            try {
                Watch.Look found = look(clock, now);
                if (found.fact() != null) {
                    breached.add(found.after());
                }
                if (found.alert() != null) {
                    alerts.add(found.alert());
                }
            } catch (IllegalStateException unreadable) {
                log.warn(
                        "The clock {} cannot be read, and is looked at again in an hour",
                        clock.id());
                log.debug("The clock {} cannot be read", clock.id(), unreadable);
                store.lookAgain(clock.id(), now.plus(LATER));
            }
        }
        return new Found(now, due.size(), breached, alerts);
    }

    private Watch.Look look(Commitment clock, Instant now) {
        Measure measure = measures.of(clock);
        Watch.Look found = Watch.look(measure, clock, now);
        Instant next = Watch.next(measure, found.after()).orElse(null);
        if (found.fact() == null) {
            store.told(found.after(), next);
        } else {
            new InHands(store, timelines::hands)
                    .changed(new Turned(found.after(), found.fact()), next);
        }
        return found;
    }
}
