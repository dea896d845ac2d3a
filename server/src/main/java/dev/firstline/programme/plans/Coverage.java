package dev.firstline.programme.plans;

import dev.firstline.programme.LocalText;
import dev.firstline.programme.Region;
import dev.firstline.servicetime.ServiceCalendar;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When a clock runs (COM-2).
 *
 * @param own the calendar of kind CALENDAR, null for the others
 */
public record Coverage(String key, LocalText name, Kind kind, @Nullable ServiceCalendar own) {

    /** How the hours follow from the region. */
    public enum Kind {
        REGIONAL_BUSINESS_HOURS("regional-business-hours"),
        /** Monday 00:00 to Friday 24:00 in the region's zone, without its public holidays. */
        WORKING_DAYS("24x5"),
        /** Always, told in the region's zone. */
        ALWAYS("24x7"),
        /** Time as it elapses, whatever the region. */
        ELAPSED("elapsed"),
        /** By a calendar of its own, whatever the region. */
        CALENDAR("calendar");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        public static Kind of(String key) {
            for (Kind kind : values()) {
                if (kind.key.equals(key)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(key);
        }
    }

    /** The hours that count for somebody of a region. */
    public ServiceCalendar calendar(Region region) {
        return switch (kind) {
            case REGIONAL_BUSINESS_HOURS -> region.calendar();
            case WORKING_DAYS -> region.workingDays();
            case ALWAYS, ELAPSED -> region.always();
            case CALENDAR -> Objects.requireNonNull(own);
        };
    }

    /** Whether they are the business hours of the region. */
    public boolean isInBusinessHours() {
        return kind == Kind.REGIONAL_BUSINESS_HOURS;
    }

    /** Where its hours are to be read; empty where they are the same everywhere. */
    public Optional<ZoneId> zone(Region region) {
        return switch (kind) {
            case ALWAYS, ELAPSED -> Optional.empty();
            case REGIONAL_BUSINESS_HOURS, WORKING_DAYS, CALENDAR ->
                    Optional.of(calendar(region).zone());
        };
    }

    /** The hours as they are said to people: the region's where they are its own. */
    public LocalText hours(Region region) {
        return isInBusinessHours() ? region.hours() : name;
    }
}
