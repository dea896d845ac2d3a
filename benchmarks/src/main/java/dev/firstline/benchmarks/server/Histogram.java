package dev.firstline.benchmarks.server;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How long answers took: how many took at most so many seconds.
 *
 * @param upTo counts by upper bound in seconds, each with all that were quicker
 * @param count all answers
 * @param sum seconds of all of them together
 */
record Histogram(NavigableMap<Double, Double> upTo, double count, double sum) {

    static final Histogram EMPTY = new Histogram(new TreeMap<>(), 0, 0);

    private static final double MILLIS = 1_000;

    Histogram since(Histogram before) {
        NavigableMap<Double, Double> rest = new TreeMap<>();
        upTo.forEach(
                (bound, number) -> rest.put(bound, number - before.upTo.getOrDefault(bound, 0.0)));
        return new Histogram(rest, count - before.count, sum - before.sum);
    }

    Histogram plus(Histogram other) {
        NavigableMap<Double, Double> together = new TreeMap<>(upTo);
        other.upTo.forEach((bound, number) -> together.merge(bound, number, Double::sum));
        return new Histogram(together, count + other.count, sum + other.sum);
    }

    double mean() {
        return sum / count * MILLIS;
    }

    /** Milliseconds in which this share was answered, by a straight line between two bounds. */
    double percentile(double share) {
        double wanted = share * count;
        double lower = 0;
        double below = 0;
        for (Map.Entry<Double, Double> bound : upTo.entrySet()) {
            if (bound.getValue() >= wanted) {
                double within = (wanted - below) / Math.max(1, bound.getValue() - below);
                double upper = Math.min(bound.getKey(), 60);
                return (lower + within * (upper - lower)) * MILLIS;
            }
            lower = bound.getKey();
            below = bound.getValue();
        }
        return lower * MILLIS;
    }
}
