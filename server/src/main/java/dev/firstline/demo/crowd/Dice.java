package dev.firstline.demo.crowd;

import java.util.SplittableRandom;

/** Chance that falls the same way each time: what is made of one seed and index is the same. */
final class Dice {

    private static final long SEED = 20_261_126;

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Neighbouring indexes have nothing in common as long as their seeds are no steps of the random
     * numbers themselves, which a {@link SplittableRandom} takes by the golden ratio.
     *
     * @param what is made, so that a person and a case of the same index have nothing in common
     */
    static Dice of(String what, int index) {
        long seed = SEED + 31L * what.hashCode();
        return new Dice(new SplittableRandom(seed ^ index));
    }

    /** A number from 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    /** A number from 0 to below 1, small ones far more often: the more so, the higher the power. */
    double smallShare(int power) {
        return Math.pow(share(), power);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean falls(double chance) {
        return share() < chance;
    }
}
