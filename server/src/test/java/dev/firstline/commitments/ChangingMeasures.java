package dev.firstline.commitments;

import dev.firstline.programme.KnownDays;
import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Terms;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts by a programme whose calendar learns of a holiday, and forgets it. */
final class ChangingMeasures implements Measures {

    private static final Programme WITHOUT = ReadyProgramme.of("complete").as(1);
    private static final Programme WITH =
            ReadyProgramme.read(
                            ReadyProgramme.text("complete")
                                    .replaceFirst(
                                            "(?m)^  emea:$",
                                            "  emea:\n    closed: { 2026-11-05: \"A new holiday\" }"))
                    .as(1);

    private static final Map<Programme, Map<Chosen, Terms>> RESOLVED =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** What each version of the days knew, from the first on. */
    private final List<Programme> days = new ArrayList<>(List.of(WITHOUT));

    private Instant since = Instant.EPOCH;

    void change(boolean holiday, Instant at) {
        days.add(holiday ? WITH : WITHOUT);
        since = at;
    }

    @Override
    public KnownDays known() {
        return new KnownDays(days.size(), since);
    }

    @Override
    public Measure of(Bought bought, int version, CommitmentKind kind, String priority) {
        Programme programme = days.get(version - 1);
        return new Measure(
                programme, terms(programme, bought.chosen()), bought, version, kind, priority);
    }

    private static Terms terms(Programme programme, @Nullable Chosen chosen) {
        return chosen == null
                ? programme.termsWithoutAgreement()
                : RESOLVED.computeIfAbsent(programme, it -> new ConcurrentHashMap<>())
                        .computeIfAbsent(chosen, programme::terms);
    }
}
