package dev.firstline.servicetime;

import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A zone's offsets over the horizon: in stretch {@code i} the wall clock shows the instant plus
 * {@code offset(i)}. A wall clock that jumps ahead leaves a gap; one that is put back shows an
 * overlap twice.
 */
final class ZoneOffsets {
    /** No zone is farther from UTC than this. */
    static final long FARTHEST = 18 * 3600 * Horizon.SECOND;

    /** Two centuries of changes take longer to compute than all else in a calendar. */
    private static final Map<ZoneRules, ZoneOffsets> KNOWN = new ConcurrentHashMap<>();

    private final long[] since;
    private final long[] offset;

    static ZoneOffsets of(ZoneRules rules) {
        return rules.isFixedOffset()
                ? new ZoneOffsets(rules)
                : KNOWN.computeIfAbsent(rules, ZoneOffsets::new);
    }

    private ZoneOffsets(ZoneRules rules) {
        long[] instants = new long[16];
        long[] offsets = new long[16];
        instants[0] = Horizon.START;
        offsets[0] = nanos(rules.getOffset(Horizon.instant(Horizon.START)));
        int count = 1;
        ZoneOffsetTransition next = rules.nextTransition(Horizon.instant(Horizon.START));
        while (next != null && next.toEpochSecond() < Horizon.END / Horizon.SECOND) {
            if (count == instants.length) {
                instants = Arrays.copyOf(instants, 2 * count);
                offsets = Arrays.copyOf(offsets, 2 * count);
            }
            instants[count] = next.toEpochSecond() * Horizon.SECOND;
            offsets[count] = nanos(next.getOffsetAfter());
            count++;
            next = rules.nextTransition(next.getInstant());
        }
        since = Arrays.copyOf(instants, count);
        offset = Arrays.copyOf(offsets, count);
    }

    private static long nanos(ZoneOffset offset) {
        return offset.getTotalSeconds() * Horizon.SECOND;
    }

    int count() {
        return since.length;
    }

    long since(int stretch) {
        return since[stretch];
    }

    long until(int stretch) {
        return stretch + 1 < since.length ? since[stretch + 1] : Horizon.END;
    }

    long offset(int stretch) {
        return offset[stretch];
    }

    /** The stretch that holds an instant. */
    int stretchAt(long instant) {
        int found = Arrays.binarySearch(since, instant);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /**
     * The instant at which a window begins: the first at which the clock shows this reading, or the
     * first after the gap that holds it.
     */
    long first(long wall) {
        int stretch = 0;
        while (stretch < since.length - 1 && until(stretch) + offset[stretch] <= wall) {
            stretch++;
        }
        return Math.max(wall - offset[stretch], since[stretch]);
    }

    /**
     * The instant at which a window ends: the last at which the clock shows this reading, or the
     * first after the gap that holds it.
     */
    long last(long wall) {
        int stretch = since.length - 1;
        while (stretch > 0 && since[stretch] + offset[stretch] > wall) {
            stretch--;
        }
        return Math.min(wall - offset[stretch], until(stretch));
    }
}
