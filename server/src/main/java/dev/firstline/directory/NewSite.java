package dev.firstline.directory;

import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;

/** A site as it was typed; each part is read, or refused with what would be right. */
public record NewSite(String name, String address, String country, String zone) {

    private static final int LONGEST_ADDRESS = 1000;

    String readName() {
        return Names.read("name", name, "site.name-missing");
    }

    String readAddress() {
        return Names.text("address", address, LONGEST_ADDRESS);
    }

    @Nullable String readCountry() {
        String code = country.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return null;
        }
        if (!Arrays.asList(Locale.getISOCountries()).contains(code)) {
            throw Refused.invalid("country", "site.country-unknown", country);
        }
        return code;
    }

    @Nullable ZoneId readZone() {
        try {
            return zone.isBlank() ? null : ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw Refused.invalid("zone", "organisation.zone-unknown", zone);
        }
    }
}
