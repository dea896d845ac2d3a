package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.access.Actor;
import dev.firstline.cases.CaseEvent;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.cases.Cases;
import dev.firstline.cases.EventType;
import dev.firstline.cases.Visibility;
import dev.firstline.time.BusinessTime;

import java.util.List;

/**
 * A life whose clocks are read anew from the database by whoever comes, as after a restart: by
 * those who change its case, by what looks for promises that are due, and by what counts anew once
 * other holidays are known.
 */
record InTheDatabase(
        CaseId caseId,
        Cases cases,
        Actor staff,
        Commitments commitments,
        DayRecounts recounts,
        LookOut lookOut,
        PublishedMeasures measures,
        BusinessTime time)
        implements World {

    private static final int ALL = 1_000;

    @Override
    public void at(int minute, Runnable work) {
        try {
            time.replaying(
                    MinuteTables.at(minute),
                    () -> {
                        work.run();
                        return minute;
                    });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** In odd minutes the loop was there before. */
    @Override
    public Clockwork clocks() {
        if (now() % 2 == 1) {
            recounts.renew(ALL);
        }
        return commitments.of(caseId);
    }

    @Override
    public int lookOut(Clockwork clocks) {
        lookOut.look(ALL);
        return now();
    }

    private int now() {
        return MinuteTables.minute(time.instant());
    }

    /** Versions of the programme change them. */
    @Override
    public void changeDays(boolean holiday, int minute) {}

    @Override
    public void entered(CaseState state, int minute) {
        note(EventType.STATE_CHANGED, state.key(), minute);
    }

    @Override
    public void answered(int minute) {
        note(EventType.MESSAGE_ADDED, Visibility.PUBLIC.key(), minute);
    }

    private void note(EventType type, String to, int minute) {
        cases.note(
                caseId,
                new CaseEvent(type, MinuteTables.at(minute), staff.personId(), null, to, null));
    }

    @Override
    public void check(Course course) {
        List<Commitment> kept = commitments.list(caseId);
        assertThat(kept).allMatch(it -> Proofs.follows(it, commitments.facts(it)));
        assertThat(kept).hasSameSizeAs(course.all());
    }
}
