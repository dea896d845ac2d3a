package dev.firstline.programme;

import java.time.Duration;
import java.util.List;

/**
 * A priority that the customer may choose (INT-4), with its definition, typical signs and first
 * target (COM-1).
 *
 * @param key {@code high}, {@code medium}, {@code low} by default
 * @param goal coverage within which the first answer is aimed at
 * @param limit coverage within which the first answer is promised
 * @param urgent whether such a case goes before all others until a fix or workaround is recorded
 *     (CAS-2)
 * @param channels by which such a case must be logged, in any order (INT-5)
 */
public record Priority(
        String key,
        LocalText name,
        LocalText definition,
        LocalText signs,
        Duration goal,
        Duration limit,
        boolean urgent,
        List<String> channels) {

    public Priority {
        channels = List.copyOf(channels);
    }
}
