package dev.firstline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.ZoneOffset;
import java.util.Set;

class VisitorTest {

    @ParameterizedTest
    @CsvSource({"Ana Pop, AP", "ștefan cel mare, ȘM", "Prince, P", "' ', ''"})
    void initialsAreOfTheFirstAndLastName(String name, String initials) {
        assertThat(new Visitor("1", name, null, ZoneOffset.UTC, Set.of()).initials())
                .isEqualTo(initials);
    }
}
