package dev.firstline.desk.casepage;

import dev.firstline.web.view.ClockChip;
import dev.firstline.web.view.Why;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The clock of a promise, with its explanation.
 *
 * @param name what was promised, such as "First answer"
 * @param chip null where it is no longer awaited
 * @param over that it is not, and whether a change called it off; else empty
 * @param limit by when, exactly, or had been; empty for one that stands still
 * @param history what happened to it, in sentences
 * @param late whether staff may say why it was not kept (COM-9)
 */
public record CaseClock(
        long id,
        String name,
        @Nullable ClockChip chip,
        String over,
        String limit,
        Why why,
        List<String> history,
        boolean late) {

    public CaseClock {
        history = List.copyOf(history);
    }
}
