package dev.firstline.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.CaseState;
import dev.firstline.commitments.AskedLater.Entered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A life without a database: its clocks are never read anew. */
final class InMemory implements World {

    private final ChangingMeasures measures = new ChangingMeasures();
    private final Imagined kept = new Imagined(1);
    private int now;
    private final List<Entered> states = new ArrayList<>();
    private final List<Instant> answers = new ArrayList<>();
    private final Clockwork clocks = new Clockwork(measures, kept, new Past(), List.of());

    @Override
    public Measures measures() {
        return measures;
    }

    @Override
    public void at(int minute, Runnable work) {
        now = minute;
        work.run();
    }

    @Override
    public CaseId caseId() {
        return new CaseId(1);
    }

    @Override
    public Clockwork clocks() {
        return clocks.renew();
    }

    @Override
    public int lookOut(Clockwork all) {
        all.lookedAt(MinuteTables.at(now));
        return now;
    }

    @Override
    public void changeDays(boolean holiday, int minute) {
        measures.change(holiday, MinuteTables.at(minute));
    }

    @Override
    public void entered(CaseState state, int minute) {
        states.add(new Entered(state, MinuteTables.at(minute)));
    }

    @Override
    public void answered(int minute) {
        answers.add(MinuteTables.at(minute));
    }

    /** How often a promise was made again that had been taken away. */
    long promisedAgain() {
        return kept.all().stream()
                .flatMap(it -> it.facts().stream())
                .filter(it -> it.type() == Fact.Type.REOPENED && it.isOfChange())
                .count();
    }

    @Override
    public void check(Course course) {
        assertThat(kept.all()).extracting(Imagined.Kept::clock).isEqualTo(course.all());
        assertThat(kept.all()).allMatch(it -> Proofs.follows(it.clock(), it.facts()));
    }

    private final class Past implements CasePast {

        @Override
        public List<Entered> statesSince(Case subject, Instant from) {
            return CasePast.states(from, states);
        }

        @Override
        public boolean isAnsweredSince(Case subject, Instant from) {
            return answers.stream().anyMatch(it -> !it.isBefore(from));
        }
    }
}
