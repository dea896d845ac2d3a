package dev.firstline.demo.crowd;

import java.util.Arrays;

/**
 * Zipf's law: the second is chosen half as often as the first, the third a third as often. So it is
 * with words, with organisations and with the people who ask.
 */
final class Zipf {

    /** At each rank the weight of all before it. */
    private final double[] sums;

    /**
     * @param most ranks there may ever be to choose from
     */
    Zipf(int most) {
        sums = new double[most + 1];
        for (int rank = 0; rank < most; rank++) {
            sums[rank + 1] = sums[rank] + 1.0 / (rank + 1);
        }
    }

    /** One of the ranks from 0 to below a number of them. */
    int rank(Dice dice, int ranks) {
        int at = Arrays.binarySearch(sums, 0, ranks + 1, dice.share() * sums[ranks]);
        return at < 0 ? -at - 2 : Math.min(at, ranks - 1);
    }

    /** The share that the first few of so many ranks have of all. */
    double share(int first, int ranks) {
        return sums[first] / sums[ranks];
    }
}
