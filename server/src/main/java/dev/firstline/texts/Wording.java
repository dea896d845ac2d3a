package dev.firstline.texts;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts of one language, which nothing changes. Safe for use by many threads. A page asks for
 * hundreds: a hash map finds one sooner than an unmodifiable map of thousands does, and soonest
 * where its key is the very string of the code that asks, as interned ones are.
 */
public final class Wording {
    private static final Pattern NOT_OF_KEYS = Pattern.compile("[^\\p{Alnum}]+");

    private final Language language;
    private final Map<String, Message> messages;

    Wording(Language language, Map<String, String> patterns) {
        this.language = language;
        this.messages =
                patterns.entrySet().stream()
                        .collect(
                                toMap(
                                        it -> it.getKey().intern(),
                                        it -> Message.parse(it.getKey(), it.getValue(), language),
                                        (first, _) -> first,
                                        HashMap::new));
    }

    public Language language() {
        return language;
    }

    /**
     * The message of that key with its arguments put in by place, {0} first. Numbers are grouped as
     * the language does it: pass case numbers and years as strings.
     *
     * @throws IllegalArgumentException where there is no such message: a mistake of ours
     */
    public String text(String key, Object... arguments) {
        return message(key).with(arguments);
    }

    /** The same for a message whose arguments have names, such as {days}. */
    public String text(String key, Map<String, ?> named) {
        return message(key).with(named);
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** A length of time as people read it, "4 h 10": whole minutes, never rounded up. */
    public String duration(Duration length) {
        return DurationWords.say(this, length);
    }

    /** "2 h 05 min 40 s": where lengths have to add up that are not of whole minutes. */
    public String durationToTheSecond(Duration length) {
        return DurationWords.sayToTheSecond(this, length);
    }

    /**
     * By how much something is late, "2 h 05"; where that are very many hours that count, by the
     * days that have passed since it was due, "123 days".
     */
    public String late(Duration counted, Duration passed) {
        return DurationWords.late(this, counted, passed);
    }

    /** The same in a sentence, "2 h 05 of the hours that count". */
    public String lateOfCounted(Duration counted, Duration passed) {
        return DurationWords.lateOfCounted(this, counted, passed);
    }

    /** "30 November 2026": a day that stands by itself, whatever the zone. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /**
     * A public holiday by its English name, as calendars know it, such as "Easter Monday"; one that
     * nobody has translated, and a day that a programme names itself, is called as it is written.
     */
    public String holiday(String name) {
        String key =
                "holiday." + NOT_OF_KEYS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        return has(key) ? text(key) : name;
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(month);
    }

    /** A number of bytes as people read it, "3.2 MB": in thousands, as file managers show it. */
    public String size(long bytes) {
        if (bytes < 1_000) {
            return text("size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? text("size.kb", bytes / 1_000.0)
                : text("size.mb", bytes / 1_000_000.0);
    }

    /** "12,000.50 EUR", in Romanian "12.000,50 EUR". */
    public String money(BigDecimal amount, Currency currency) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount) + " " + currency.getCurrencyCode();
    }

    /** Words for instants as seen from that zone at that moment. */
    public Times times(ZoneId zone, Instant now) {
        return new Times(this, zone, now);
    }

    Set<String> keys() {
        return messages.keySet();
    }

    Set<String> argumentsOf(String key) {
        return message(key).arguments();
    }

    private Message message(String key) {
        var message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("No text \"" + key + "\" in " + language);
        }
        return message;
    }
}
