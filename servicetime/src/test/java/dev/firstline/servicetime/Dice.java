package dev.firstline.servicetime;

import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

import java.util.List;

/** Random choices, drawn so that QuickTheories can shrink them towards zero. */
record Dice(RandomnessSource source) {
    /** From zero to {@code most}, both included. */
    int upTo(int most) {
        return (int) source.next(Constraint.between(0, most));
    }

    int between(int least, int most) {
        return least + upTo(most - least);
    }

    boolean oneIn(int chances) {
        return upTo(chances - 1) == chances - 1;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(upTo(choices.size() - 1));
    }
}
