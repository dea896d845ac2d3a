package dev.firstline.texts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.requirement.Requirement;
import dev.firstline.servicetime.Closing;
import dev.firstline.servicetime.holidays.PublicHolidays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Year;
import java.util.Locale;

/** Readers are told of public holidays in their language. */
@Requirement("NFR-4.languages")
class HolidaysTest {

    private final Wording romanian = new Texts().in(Language.RO);

    @ParameterizedTest
    @ValueSource(strings = {"RO", "US", "SG"})
    void areTranslatedForTheCountriesOfTheReadyProgrammes(String country) {
        assertThat(
                        PublicHolidays.of(country)
                                .closings(Year.of(2026), Year.of(2030), Locale.ENGLISH))
                .extracting(Closing::name)
                .allMatch(it -> romanian.has("holiday." + key(it)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR",
                "HR", "HU", "IE", "IS", "IT", "LT", "LU", "LV", "MD", "MT", "NL", "NO", "PL", "PT",
                "RS", "SE", "SI", "SK", "UA", "TR", "CA", "AU", "NZ", "IN", "JP", "ZA", "BR", "MX",
                "AE", "HK"
            })
    void areTranslatedForTheirNeighboursAndPartnersAsWhole(String country) {
        assertThat(
                        PublicHolidays.of(country)
                                .closings(Year.of(2025), Year.of(2027), Locale.ENGLISH))
                .extracting(Closing::name)
                .allMatch(it -> romanian.has("holiday." + key(it)));
    }

    @Test
    void areCalledAsTheyAreWrittenWhereNobodyTranslatedThem() {
        assertThat(romanian.holiday("Easter Monday")).isEqualTo("A doua zi de Paște");
        assertThat(romanian.holiday("Stock-taking")).isEqualTo("Stock-taking");
        assertThat(romanian.holiday("")).isEmpty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
    }
}
