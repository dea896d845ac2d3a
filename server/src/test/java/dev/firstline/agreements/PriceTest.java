package dev.firstline.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Currency;

class PriceTest {

    @ParameterizedTest
    @CsvSource({
        "12000, EUR, 12000.00 EUR",
        "'12 000,50', eur, 12000.50 EUR",
        "0, RON, 0.00 RON",
        "900, JPY, 900 JPY"
    })
    void isReadInTheCurrencysOwnDigits(String amount, String currency, String price) {
        assertThat(Price.of(amount, currency)).hasToString(price);
    }

    @Test
    void isReadBackFromAHistory() {
        assertThat(Price.read("12000.50 EUR"))
                .hasValue(new Price(1200050, Currency.getInstance("EUR")));
        assertThat(Price.read("–")).isEmpty();
        assertThat(Price.read("a lot EUR")).isEmpty();
    }

    @Test
    void isNoneWhereNothingIsTyped() {
        assertThat(Price.of(" ", "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "a lot", "1.234", "1e30", "1,000", "1.000", "1,000.50"})
    @Requirement("NFR-7.says-what-to-do")
    void isRefusedWhereItIsNone(String amount) {
        assertThatThrownBy(() -> Price.of(amount, "EUR"))
                .hasMessageContaining("agreement.price-invalid");
    }

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void isInACurrencyThatThereIs() {
        assertThatThrownBy(() -> Price.of("1", "lei"))
                .hasMessageContaining("agreement.currency-unknown");
    }
}
