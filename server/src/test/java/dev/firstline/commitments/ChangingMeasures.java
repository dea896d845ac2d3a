package dev.firstline.commitments;

import dev.firstline.programme.Programme;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.plans.Bought;

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

    private Programme programme = WITHOUT;

    void change(boolean holiday) {
        programme = holiday ? WITH : WITHOUT;
    }

    @Override
    public Measure of(Bought bought, CommitmentKind kind, String priority) {
        return new Measure(programme, programme.terms(bought.chosen()), bought, kind, priority);
    }
}
