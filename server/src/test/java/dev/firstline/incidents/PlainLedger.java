package dev.firstline.incidents;

import dev.firstline.cases.CaseId;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the ledger of one agreement should say, written down as plainly as can be: the model that
 * the real one is held against.
 */
final class PlainLedger {

    /** A case that was charged, and whether that still counts. */
    static final class Charged {
        final YearMonth month;
        final int incidents;
        final boolean over;
        @Nullable YearMonth takenBackIn;

        Charged(YearMonth month, int incidents, boolean over) {
            this.month = month;
            this.incidents = incidents;
            this.over = over;
        }
    }

    final Map<CaseId, Charged> charges = new HashMap<>();
    final Map<YearMonth, Integer> adjusted = new HashMap<>();
    final Map<YearMonth, Integer> adjustments = new HashMap<>();
    final Map<YearMonth, Integer> adjustedOver = new HashMap<>();
    final Map<YearMonth, Integer> frozen = new HashMap<>();
    final Set<CaseId> waiting = new HashSet<>();
    private final NavigableMap<YearMonth, Integer> allowances = new TreeMap<>();
    YearMonth present;

    PlainLedger(YearMonth present, int allowance) {
        this.present = present;
        allowances.put(present.minusYears(1), allowance);
    }

    /** Of a month, as it is now, or was at its end. */
    int allowance(YearMonth month) {
        return allowances.floorEntry(month).getValue();
    }

    void amend(int allowance) {
        allowances.put(present, allowance);
    }

    boolean isClosed(YearMonth month) {
        return frozen.containsKey(month);
    }

    YearMonth counts(YearMonth received) {
        return isClosed(received) ? present : received;
    }

    int used(YearMonth month) {
        int used = adjusted.getOrDefault(month, 0);
        for (Charged charge : charges.values()) {
            used += charge.month.equals(month) ? charge.incidents : 0;
            used -= month.equals(charge.takenBackIn) ? charge.incidents : 0;
        }
        return used;
    }

    int entries(YearMonth month) {
        int entries = adjustments.getOrDefault(month, 0);
        for (Charged charge : charges.values()) {
            entries += charge.month.equals(month) ? 1 : 0;
            entries += month.equals(charge.takenBackIn) ? 1 : 0;
        }
        return entries;
    }

    /** Whether one more, received then, is within the allowance. */
    boolean hasRoom(YearMonth received) {
        return used(counts(received)) < allowance(counts(received));
    }

    /** What was counted over the allowance of its day, as far as that does not hold it by now. */
    int over(YearMonth month) {
        int over = adjustedOver.getOrDefault(month, 0);
        for (Charged charge : charges.values()) {
            boolean stands = charge.over && !month.equals(charge.takenBackIn);
            over += stands && charge.month.equals(month) ? charge.incidents : 0;
        }
        return Math.min(over, Math.max(0, used(month) - allowance(month)));
    }

    void charge(CaseId id, YearMonth received) {
        charges.put(id, new Charged(counts(received), 1, !hasRoom(received)));
    }

    boolean mayTakeBack(CaseId id) {
        Charged charge = charges.get(id);
        return charge != null && charge.incidents > 0 && charge.takenBackIn == null;
    }

    void takeBack(CaseId id) {
        Charged charge = charges.get(id);
        if (charge != null) {
            charge.takenBackIn = counts(charge.month);
        }
    }

    void adjust(int incidents) {
        boolean over = incidents > 0 && !hasRoom(present);
        adjustedOver.merge(present, over ? incidents : 0, Integer::sum);
        adjusted.merge(present, incidents, Integer::sum);
        adjustments.merge(present, 1, Integer::sum);
    }

    void close(YearMonth month) {
        frozen.put(month, used(month));
    }

    List<YearMonth> months() {
        Set<YearMonth> all = new HashSet<>(adjusted.keySet());
        charges.values()
                .forEach(
                        charge -> {
                            all.add(charge.month);
                            if (charge.takenBackIn != null) {
                                all.add(charge.takenBackIn);
                            }
                        });
        return new ArrayList<>(all);
    }
}
