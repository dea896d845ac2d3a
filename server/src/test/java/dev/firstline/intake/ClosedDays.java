package dev.firstline.intake;

import dev.firstline.commitments.Commitment;
import dev.firstline.programme.AppliedBy;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.ReadyProgramme;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;

/** Publishes holidays, for tests that have a database of their own. */
@Component
class ClosedDays {

    private static final ZoneId BUCHAREST = ZoneId.of("Europe/Bucharest");

    private final Programmes programmes;

    ClosedDays(Programmes programmes) {
        this.programmes = programmes;
    }

    /** From now on there is no new one. */
    void none() {
        programmes.apply(closing(""), new AppliedBy.CommandLine("root"), null);
    }

    /** From now on the day on which a clock is due is the only new one; gives the version. */
    int on(Commitment clock) {
        return on(clock, "");
    }

    int on(Commitment clock, String more) {
        return on(LocalDate.ofInstant(clock.limitAt(), BUCHAREST), more);
    }

    int on(LocalDate day, String more) {
        return on(day, "A new holiday", more);
    }

    /** The same by a name of its own. */
    int called(String name, Commitment clock) {
        return on(LocalDate.ofInstant(clock.limitAt(), BUCHAREST), name, "");
    }

    private int on(LocalDate day, String name, String more) {
        String days = "\n    closed: { %s: \"%s\" }".formatted(day, name);
        return programmes
                .apply(closing(days) + more + "\n", new AppliedBy.CommandLine("root"), null)
                .number();
    }

    /** Without examples, which are of some day or other; no file is published twice. */
    private String closing(String days) {
        String text = ReadyProgramme.text("complete");
        return text.substring(0, text.indexOf("\nexamples:"))
                        .replaceFirst("(?m)^  emea:$", "  emea:" + days)
                + "\n# After "
                + programmes.latest().number()
                + "\n";
    }
}
