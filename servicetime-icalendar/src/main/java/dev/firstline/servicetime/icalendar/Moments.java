package dev.firstline.servicetime.icalendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads dates and times: {@code 20261225}, {@code 20261224T120000} and {@code 20261224T100000Z}.
 */
record Moments(Place place, Function<Property, ZoneRules> zones) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .append(DATE)
                    .appendLiteral('T')
                    .appendPattern("HHmmss")
                    .toFormatter();

    Moment read(Property property) {
        return read(property, property.value().strip());
    }

    /** The value of a property with several: of periods, their beginning. */
    List<Moment> readAll(Property property) {
        return Arrays.stream(property.value().split(",", -1))
                .map(String::strip)
                .map(value -> value.contains("/") ? value.substring(0, value.indexOf('/')) : value)
                .map(value -> read(property, value))
                .toList();
    }

    private Moment read(Property property, String value) {
        ZoneRules zone = zones.apply(property);
        try {
            return read(value, zone);
        } catch (DateTimeException e) {
            throw place.within(property.name())
                    .fault(
                            "'" + value + "' is no date or time",
                            "write it as 20261225 or 20261224T120000",
                            e);
        }
    }

    private static Moment read(String value, ZoneRules zone) {
        if (value.endsWith("Z")) {
            String local = value.substring(0, value.length() - 1);
            return new Moment(LocalDateTime.parse(local, TIME), ZoneOffset.UTC.getRules(), false);
        }
        return value.contains("T")
                ? new Moment(LocalDateTime.parse(value, TIME), zone, false)
                : new Moment(LocalDate.parse(value, DATE).atStartOfDay(), zone, true);
    }
}
