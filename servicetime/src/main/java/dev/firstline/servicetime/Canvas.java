package dev.firstline.servicetime;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The horizon, to be painted over: what is painted later holds. */
final class Canvas {
    private final TreeMap<Long, Paint> paints = new TreeMap<>();

    void paint(long from, long until, Paint paint) {
        if (from < until) {
            paints.putIfAbsent(until, paints.floorEntry(until).getValue());
            paints.subMap(from, until).clear();
            paints.put(from, paint);
        }
    }

    /** Paints over everything from an instant on: much cheaper than with an end. */
    void paintFrom(long from, Paint paint) {
        if (!paints.isEmpty() && paints.lastKey() >= from) {
            paints.tailMap(from).clear();
        }
        paints.put(from, paint);
    }

    /** What was painted. */
    Timeline timeline() {
        List<Long> edges = new ArrayList<>(paints.keySet());
        edges.add(Horizon.END);
        List<Stretch> stretches = new ArrayList<>(paints.size());
        long open = 0;
        for (Paint paint : paints.values()) {
            int next = stretches.size() + 1;
            Stretch stretch = paint.stretch(edges.get(next - 1), open, edges.get(next));
            stretches.add(stretch);
            open = stretch.openUntil(stretch.until());
        }
        return new Timeline(stretches);
    }

    /** What a stretch will be, once it is known from when to when, and what was open before. */
    @FunctionalInterface
    interface Paint {
        Stretch stretch(long from, long open, long until);

        static Stretch open(long from, long open, long until) {
            return new Stretch.Open(open - from, until);
        }

        static Stretch outside(long from, long open, long until) {
            return new Stretch.Closed(Reason.OUTSIDE, "", open, until);
        }

        static Paint holiday(String name) {
            return (_, open, until) -> new Stretch.Closed(Reason.HOLIDAY, name, open, until);
        }
    }
}
