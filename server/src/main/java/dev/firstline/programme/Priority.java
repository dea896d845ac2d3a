package dev.firstline.programme;

import java.util.Collection;
import java.util.List;

/**
 * A priority that the customer may choose (INT-4), with its definition and typical signs.
 *
 * @param key {@code high}, {@code medium}, {@code low} by default
 * @param urgent whether such a case goes before all others until a fix or workaround is recorded
 *     (CAS-2)
 * @param channels by which such a case must be logged, in any order (INT-5)
 * @param needsPeople whether the customer has to make people available while it is worked on
 */
public record Priority(
        String key,
        LocalText name,
        LocalText definition,
        LocalText signs,
        boolean urgent,
        List<String> channels,
        boolean needsPeople) {

    private static final String WRITING = "writing";
    private static final String TELEPHONE = "telephone";

    public Priority {
        channels = List.copyOf(channels);
    }

    /**
     * Those of its channels that are still missing (INT-5).
     *
     * @param used keys of the channels by which something was said, such as {@code mail}
     */
    public List<String> missingLegs(Collection<String> used) {
        return channels.stream()
                .filter(leg -> used.stream().noneMatch(channel -> satisfies(channel, leg)))
                .toList();
    }

    private static boolean satisfies(String channel, String leg) {
        return leg.equals(WRITING) ? !channel.equals(TELEPHONE) : channel.equals(leg);
    }
}
