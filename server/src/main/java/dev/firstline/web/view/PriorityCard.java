package dev.firstline.web.view;

import java.util.List;

/**
 * A priority to choose, with what it means and what the plan promises for it.
 *
 * @param value what the form sends
 * @param promise "we answer by Friday 20 November, 14:30", empty where the plan promises nothing
 * @param whys of all that is promised, in the order in which it is said
 */
public record PriorityCard(
        String value,
        PriorityMark mark,
        String definition,
        String promise,
        List<Why> whys,
        boolean chosen) {

    public PriorityCard {
        whys = List.copyOf(whys);
    }
}
