package dev.firstline.desk.casepage;

import dev.firstline.web.view.ClockChip;
import dev.firstline.web.view.Why;

import java.util.List;

/**
 * The clock of a promise, with its explanation.
 *
 * @param name what was promised, such as "First answer"
 * @param limit by when, exactly; empty for one that stands still
 * @param history what happened to it, in sentences
 * @param late whether staff may say why it was not kept (COM-9)
 */
public record CaseClock(
        long id,
        String name,
        ClockChip chip,
        String limit,
        Why why,
        List<String> history,
        boolean late) {

    public CaseClock {
        history = List.copyOf(history);
    }
}
