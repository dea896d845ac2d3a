package dev.firstline.statements;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * A month of an organisation in words.
 *
 * @param month such as "November 2026"; {@code key} is 2026-11
 * @param issued when, empty while the month may still change
 * @param standing whether it may, in a sentence
 * @param where whose days they are, empty where they are the reader's own
 */
public record StatementSheet(
        String organisation,
        String month,
        String key,
        String issued,
        String standing,
        String where,
        List<Section> sections,
        Paid paid) {

    public StatementSheet {
        sections = List.copyOf(sections);
    }

    /**
     * Work that was approved for a fee (INT-11).
     *
     * @param sums one for each currency
     */
    public record Paid(List<PaidLine> lines, List<Fee> sums) {

        public Paid {
            lines = List.copyOf(lines);
            sums = List.copyOf(sums);
        }
    }

    /**
     * A sum of money.
     *
     * @param words as the reader's language writes it, such as "1,240.00 EUR"
     * @param amount as programs read it, such as "1240.00"
     */
    public record Fee(String words, String amount, String currency) {}

    /**
     * One of them.
     *
     * @param on the day of the approval, in words {@code day}
     * @param approvedBy by whom and by which way
     */
    public record PaidLine(
            LocalDate on,
            String day,
            String number,
            String caseHref,
            String question,
            String reason,
            String approvedBy,
            Fee fee) {}

    /**
     * A figure of an agreement.
     *
     * @param name what it is, in words that may say since when
     * @param kind the same without
     * @param since when, by the organisation's days; null where it is of the whole month
     */
    public record Total(String name, String kind, @Nullable LocalDate since, String value) {}

    /**
     * One agreement.
     *
     * @param about its products and its beginning: plans alone may be alike
     * @param totals figures by name, in the order in which they add up
     */
    public record Section(
            String plan, String about, AllowanceMeter meter, List<Total> totals, List<Line> lines) {

        public Section {
            totals = List.copyOf(totals);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of the ledger.
     *
     * @param href where it is explained and questioned
     * @param on the day on which it was received or written, in words {@code day}
     * @param number of the case, empty for none; {@code caseHref} its page, empty where the reader
     *     may not open it
     * @param incidents signed, such as +1
     * @param note why, or what it takes back; empty for nothing to add
     */
    public record Line(
            String href,
            LocalDate on,
            String day,
            String type,
            String number,
            String caseHref,
            String question,
            String site,
            String person,
            String incidents,
            String note) {

        /** Whether it is about a case; an adjustment need not be. */
        public boolean isAboutCase() {
            return !number.isEmpty();
        }
    }
}
