package dev.firstline.servicetime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Random times of day: many of them where the clock changes, a few steps about. */
record Times(Dice dice, List<Integer> critical, LocalDate middle, int step) {
    private static final int DAY = 86_400;

    Times(Dice dice, ZoneId zone, Instant middle, int step) {
        this(dice, critical(zone, middle), middle.atZone(zone).toLocalDate(), step);
    }

    private static List<Integer> critical(ZoneId zone, Instant middle) {
        List<Integer> critical = new ArrayList<>(List.of(0, DAY));
        ZoneOffsetTransition change = zone.getRules().nextTransition(middle.minusSeconds(1));
        if (change != null) {
            critical.add(secondOfDay(change.getDateTimeBefore()));
            critical.add(secondOfDay(change.getDateTimeAfter()));
        }
        return critical;
    }

    private static int secondOfDay(LocalDateTime time) {
        return time.toLocalTime().toSecondOfDay();
    }

    /** From 00:00 to 24:00. */
    int any() {
        int time =
                dice.oneIn(2)
                        ? dice.oneOf(critical) + dice.between(-2, 2) * step
                        : dice.upTo(DAY / 900) * 900;
        return Math.clamp(time - Math.floorMod(time, step), 0, DAY);
    }

    /** Up to so many different times in order; an even number. */
    List<Integer> cuts(int most) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int i = 0; i < most; i++) {
            cuts.add(any());
        }
        if (cuts.size() % 2 == 1) {
            cuts.removeLast();
        }
        return List.copyOf(cuts);
    }

    LocalDate date(int days) {
        return middle.plusDays(dice.between(-days, days));
    }
}
