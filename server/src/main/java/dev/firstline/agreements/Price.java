package dev.firstline.agreements;

import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an agreement costs for a term, set with an account manager (PRG-4).
 *
 * @param minorUnits of the currency: bani, cents
 */
public record Price(long minorUnits, Currency currency) {

    private static final int LONGEST = 30;
    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000000");

    /**
     * As it was typed, {@code 12000} or {@code 12000.50} and an ISO 4217 code; empty is none. A
     * point or comma stands before a part of a whole: what has more digits behind it than the
     * currency, as {@code 1,000} has, is refused, since its writer meant a thousand.
     */
    public static @Nullable Price of(String amount, String currency) {
        if (amount.isBlank()) {
            return null;
        }
        if (amount.length() > LONGEST) {
            throw Refused.invalid("price", "text.too-long", LONGEST);
        }
        Currency known = currency(currency);
        String digits = amount.strip().replace(" ", "").replace(',', '.');
        try {
            BigDecimal value = new BigDecimal(digits);
            if (PLAIN.matcher(digits).matches()
                    && value.scale() <= digits(known)
                    && value.compareTo(HIGHEST) < 0) {
                return new Price(value.movePointRight(digits(known)).longValueExact(), known);
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // told below, with an example
        }
        throw Refused.invalid("price", "agreement.price-invalid", amount);
    }

    /** As {@link #toString} wrote it; empty where it was written otherwise. */
    public static Optional<Price> read(String written) {
        String[] parts = written.split(" ", -1);
        try {
            return parts.length == 2
                    ? Optional.ofNullable(of(parts[0], parts[1]))
                    : Optional.empty();
        } catch (Refused otherwise) {
            return Optional.empty();
        }
    }

    private static Currency currency(String code) {
        if (code.isBlank()) {
            throw Refused.invalid("currency", "agreement.currency-missing");
        }
        try {
            return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("currency", "agreement.currency-unknown", code);
        }
    }

    /** In major units, such as {@code 12000.50}. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, digits(currency));
    }

    /** For histories and programs; people read it as their language writes it. */
    @Override
    public String toString() {
        return amount() + " " + currency.getCurrencyCode();
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
