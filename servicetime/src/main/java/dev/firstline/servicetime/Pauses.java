package dev.firstline.servicetime;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/**
 * The pauses of one clock, in any order. Where several overlap, time stands still once, and the one
 * that began first names it. Immutable.
 */
public final class Pauses {
    /** A clock that never stood still. */
    public static final Pauses NONE = new Pauses(List.of());

    /** Stands for the end of a pause that has not ended: no instant of the horizon reaches it. */
    static final long OPEN = Long.MAX_VALUE;

    private final long[] from;
    private final long[] to;
    private final String[] causes;

    private Pauses(List<Standstill> standstills) {
        from = standstills.stream().mapToLong(Standstill::from).toArray();
        to = standstills.stream().mapToLong(Standstill::to).toArray();
        causes = standstills.stream().map(Standstill::cause).toArray(String[]::new);
    }

    public static Pauses of(Pause... pauses) {
        return of(List.of(pauses));
    }

    /**
     * The pauses of a clock.
     *
     * @throws InvalidServiceTimeException if one lies outside the years 1970 to 2200
     */
    public static Pauses of(List<Pause> pauses) {
        return pauses.isEmpty() ? NONE : new Pauses(disjoint(pauses));
    }

    private static List<Standstill> disjoint(List<Pause> pauses) {
        List<Standstill> standstills = new ArrayList<>();
        long free = Long.MIN_VALUE;
        for (Pause pause : pauses.stream().sorted(comparing(Pause::from)).toList()) {
            long begin = Math.max(free, Horizon.nanos("pause", pause.from()));
            long end = pause.to() == null ? OPEN : Horizon.nanos("pause", pause.to());
            if (begin < end) {
                standstills.add(new Standstill(begin, end, pause.cause()));
                free = end;
            }
        }
        return standstills;
    }

    int count() {
        return from.length;
    }

    long from(int pause) {
        return from[pause];
    }

    /** Since when time stands still in a pause: pauses may follow each other without a break. */
    long standstill(int pause) {
        int first = pause;
        while (first > 0 && to[first - 1] == from[first]) {
            first--;
        }
        return from[first];
    }

    long to(int pause) {
        return to[pause];
    }

    String cause(int pause) {
        return causes[pause];
    }

    /** The first pause that ends after an instant, or {@link #count} if none does. */
    int firstEndingAfter(long instant) {
        int pause = 0;
        while (pause < to.length && to[pause] <= instant) {
            pause++;
        }
        return pause;
    }

    private record Standstill(long from, long to, String cause) {}
}
