package dev.firstline.web.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.firstline.requirement.Requirement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Text is readable and controls are visible in both schemes (WCAG 2.2 AA: 1.4.3, 1.4.11). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double PARTS = 3;
    private static final Pattern PAIR =
            Pattern.compile(
                    "--([\\w-]+): light-dark\\(oklch\\(([^)/]+)\\), oklch\\(([^)/]+)\\)\\);");

    private final Map<String, Oklch> light = new HashMap<>();
    private final Map<String, Oklch> dark = new HashMap<>();

    ContrastTest() {
        var tokens = String.valueOf(StyleSheets.all().get("2-tokens.css"));
        var ordinary = tokens.substring(0, tokens.indexOf("@media"));
        PAIR.matcher(ordinary)
                .results()
                .forEach(
                        it -> {
                            light.put(it.group(1), colour(it.group(2)));
                            dark.put(it.group(1), colour(it.group(3)));
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "text, ground",
        "text, surface",
        "text, raised",
        "text, hover",
        "text, accent-tint",
        "text, good-tint",
        "text, warning-tint",
        "text, danger-tint",
        "text, paused-tint",
        "text, note-tint",
        "text-quiet, ground",
        "text-quiet, surface",
        "text-quiet, raised",
        "text-quiet, hover",
        "text-quiet, accent-tint",
        "text-quiet, note-tint",
        "accent, ground",
        "accent, surface",
        "accent, hover",
        "accent, note-tint",
        "accent-strong, accent-tint",
        "accent-text, accent",
        "accent-text, accent-strong",
        "time-calm, surface",
        "time-calm, ground",
        "time-calm, hover",
        "time-calm, accent-tint",
        "time-soon, surface",
        "time-soon, ground",
        "time-soon, hover",
        "time-soon, warning-tint",
        "time-soon, accent-tint",
        "time-late, surface",
        "time-late, ground",
        "time-late, hover",
        "time-late, danger-tint",
        "time-late, accent-tint",
        "time-paused, surface",
        "time-paused, hover",
        "time-paused, paused-tint",
        "time-paused, accent-tint",
        "good, surface",
        "good, hover",
        "good, good-tint",
        "good, accent-tint",
    })
    @Requirement({"NFR-4.screen-reader", "NFR-4.light-and-dark"})
    void textIsReadable(String text, String behind) {
        assertThat(contrast(light, text, behind)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast(dark, text, behind)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, surface",
        "edge, ground",
        "edge, hover",
        "accent, surface",
        "accent, accent-tint"
    })
    @Requirement({"NFR-4.screen-reader", "NFR-4.light-and-dark"})
    void edgesOfControlsAreVisible(String edge, String behind) {
        assertThat(contrast(light, edge, behind)).as("light").isGreaterThanOrEqualTo(PARTS);
        assertThat(contrast(dark, edge, behind)).as("dark").isGreaterThanOrEqualTo(PARTS);
    }

    @Test
    void blackOnWhiteIsTheMost() {
        var most = Oklch.contrast(new Oklch(0, 0, 0), new Oklch(1, 0, 0));
        assertThat(most).isCloseTo(21, within(0.01));
    }

    private static double contrast(Map<String, Oklch> scheme, String one, String other) {
        return Oklch.contrast(token(scheme, one), token(scheme, other));
    }

    private static Oklch token(Map<String, Oklch> scheme, String name) {
        return Objects.requireNonNull(scheme.get(name), name);
    }

    private static Oklch colour(String numbers) {
        var parts = numbers.strip().split(" ", -1);
        return new Oklch(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]));
    }
}
