package dev.firstline.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** An organisation to be added, as the form sends it; domains are separated by spaces or commas. */
record OrganisationForm(String name, String zone, String region, String language, String domains) {

    /** A field that was not sent reads as empty. */
    OrganisationForm {
        name = Objects.requireNonNullElse(name, "");
        zone = Objects.requireNonNullElse(zone, "");
        region = Objects.requireNonNullElse(region, "");
        language = Objects.requireNonNullElse(language, "");
        domains = Objects.requireNonNullElse(domains, "");
    }

    List<String> domainList() {
        return Arrays.stream(domains.toLowerCase(Locale.ROOT).split("[\\s,;]+", -1))
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
    }

    Map<String, String> values() {
        return Map.of(
                "name",
                name,
                "zone",
                zone,
                "region",
                region,
                "language",
                language,
                "domains",
                domains);
    }
}
