package dev.firstline.servicetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The horizon, to be painted over: what is painted later holds. */
final class Canvas {
    private final TreeMap<Long, Paint> paints = new TreeMap<>();

    void paint(long from, long until, Paint paint) {
        if (from < until) {
            Map.Entry<Long, Paint> after = paints.floorEntry(until);
            if (after != null) {
                paints.putIfAbsent(until, after.getValue());
            }
            paints.subMap(from, until).clear();
            paints.put(from, paint);
        }
    }

    /** What was painted; nothing may be painted afterwards. */
    Timeline timeline() {
        List<Stretch> stretches = new ArrayList<>(paints.size());
        long open = 0;
        while (!paints.isEmpty()) {
            Map.Entry<Long, Paint> paint = paints.pollFirstEntry();
            long until = paints.isEmpty() ? Horizon.END : paints.firstKey();
            Stretch stretch = paint.getValue().stretch(paint.getKey(), open, until);
            stretches.add(stretch);
            open = stretch.openUntil(until);
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
