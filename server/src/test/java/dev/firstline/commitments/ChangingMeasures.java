package dev.firstline.commitments;

import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.plans.Bought;
import dev.firstline.programme.plans.Chosen;
import dev.firstline.programme.plans.Terms;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts by a programme whose calendar learns of a holiday, and forgets it. */
final class ChangingMeasures implements Clockwork.Measures {

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

    private Programme programme = WITHOUT;

    void change(boolean holiday) {
        programme = holiday ? WITH : WITHOUT;
    }

    @Override
    public Measure of(Bought bought, CommitmentKind kind, String priority) {
        return new Measure(programme, terms(bought.chosen()), bought, kind, priority);
    }

    private Terms terms(@Nullable Chosen chosen) {
        return chosen == null
                ? programme.termsWithoutAgreement()
                : RESOLVED.computeIfAbsent(programme, it -> new ConcurrentHashMap<>())
                        .computeIfAbsent(chosen, programme::terms);
    }
}
