package dev.firstline.agreements;

import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From when to when an agreement runs, in days of the organisation's zone.
 *
 * @param starts the first day
 * @param ends the last day; of the first term, where it renews itself
 * @param renews whether a term of the same length follows until somebody ends it
 */
public record Days(LocalDate starts, LocalDate ends, boolean renews) {

    /** Longer ahead a last day is a slip, or stands for none. */
    private static final int MOST_YEARS_AHEAD = 30;

    /** Refuses an end before the start. */
    public static Days of(LocalDate starts, LocalDate ends, boolean renews) {
        if (ends.isBefore(starts)) {
            throw Refused.invalid("ends", "agreement.ends-before-it-starts", ends);
        }
        return new Days(starts, ends, renews);
    }

    /** Refuses a last day that is too far ahead: what goes on without an end renews itself. */
    static void requireInReach(LocalDate ends, LocalDate today) {
        LocalDate latest = today.plusYears(MOST_YEARS_AHEAD);
        if (ends.isAfter(latest)) {
            throw Refused.invalid("ends", "agreement.ends-too-late", latest);
        }
    }

    public AgreementState on(LocalDate day) {
        if (day.isBefore(starts)) {
            return AgreementState.PLANNED;
        }
        return renews || !day.isAfter(ends) ? AgreementState.RUNNING : AgreementState.ENDED;
    }

    /** The last day on which it surely runs; null where nobody has ended it yet. */
    public @Nullable LocalDate last() {
        return renews ? null : ends;
    }

    /** The last day of the term that holds on a day: what people call its end. */
    public LocalDate termEnds(LocalDate day) {
        if (!renews || !day.isAfter(ends)) {
            return ends;
        }
        long months = wholeMonths();
        LocalDate end = ends;
        for (int term = 1; end.isBefore(day); term++) {
            end = months > 0 ? endAfter(months * (term + 1)) : end.plusDays(length());
        }
        return end;
    }

    private LocalDate endAfter(long months) {
        return starts.plusMonths(months).minusDays(1);
    }

    /** Terms are mostly of months or years: 0 where this one is not. */
    private long wholeMonths() {
        long months = ChronoUnit.MONTHS.between(starts, ends.plusDays(1));
        return starts.plusMonths(months).equals(ends.plusDays(1)) ? months : 0;
    }

    private long length() {
        return ChronoUnit.DAYS.between(starts, ends) + 1;
    }

    /** Ended on a day, for good. */
    Days endingOn(LocalDate day) {
        return of(starts, day, false);
    }

    Days until(LocalDate day) {
        return of(starts, day, renews);
    }

    Days renewing(boolean automatic, LocalDate today) {
        return new Days(starts, automatic ? ends : termEnds(today), automatic);
    }
}
