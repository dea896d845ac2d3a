package dev.firstline.servicetime;

import org.quicktheories.core.RandomnessSource;
import org.quicktheories.impl.Constraint;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Random choices. */
record Dice(IntUnaryOperator throwing) {
    /** Drawn so that QuickTheories can shrink them towards zero. */
    static Dice of(RandomnessSource source) {
        return new Dice(most -> (int) source.next(Constraint.between(0, most)));
    }

    static Dice of(Random random) {
        return new Dice(most -> random.nextInt(most + 1));
    }

    /** From zero to {@code most}, both included. */
    int upTo(int most) {
        return throwing.applyAsInt(most);
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
