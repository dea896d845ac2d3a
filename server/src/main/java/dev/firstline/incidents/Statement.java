package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.agreements.Price;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A month of an organisation, agreement by agreement: figures and ids, which add up to the ledger's
 * (INC-6). Names are looked up when it is shown.
 *
 * @param issuedAt null while the month may still change
 * @param paid work for a fee that was approved in the month (INT-11)
 */
public record Statement(
        OrganisationId organisation,
        YearMonth month,
        @Nullable Instant issuedAt,
        List<Section> sections,
        List<PaidWork> paid) {

    public Statement {
        sections = List.copyOf(sections);
        paid = List.copyOf(paid);
    }

    /**
     * One agreement.
     *
     * @param changes of its allowance within the month, in the order in which they came
     * @param entries in the order in which they were written
     */
    public record Section(Account account, List<AllowanceChange> changes, List<Entry> entries) {

        public Section {
            changes = List.copyOf(changes);
            entries = List.copyOf(entries);
        }

        /** The allowance with which the month began; null for unlimited. */
        public @Nullable Integer opening() {
            return changes.isEmpty() ? account.allowance() : changes.getFirst().was();
        }

        /** Incidents that were charged. */
        public int charged() {
            return sum(it -> it.type() == EntryType.CHARGE, Entry::incidents);
        }

        /** Incidents that lines of a type took back, or added for an adjustment. */
        public int sum(EntryType type) {
            return sum(it -> it.type() == type, Entry::incidents);
        }

        private int sum(Predicate<Entry> which, ToIntFunction<Entry> what) {
            return entries.stream().filter(which).mapToInt(what).sum();
        }
    }

    public boolean isIssued() {
        return issuedAt != null;
    }

    public boolean isEmpty() {
        return paid.isEmpty() && sections.stream().allMatch(it -> it.entries().isEmpty());
    }

    /**
     * Whether it says anything that is not plain without it: that unlimited ones count nothing is.
     */
    public boolean isTelling() {
        return !isEmpty() || sections.stream().anyMatch(it -> !it.account().isUnlimited());
    }

    /** What the approved fees come to, a sum for each currency in the order of their codes. */
    public List<Price> fees() {
        Map<Currency, Long> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        paid.forEach(it -> sums.merge(it.fee().currency(), it.fee().minorUnits(), Long::sum));
        return sums.entrySet().stream().map(it -> new Price(it.getValue(), it.getKey())).toList();
    }

    public List<Entry> entries() {
        return sections.stream().flatMap(it -> it.entries().stream()).toList();
    }
}
