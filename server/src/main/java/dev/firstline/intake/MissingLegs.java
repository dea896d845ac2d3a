package dev.firstline.intake;

import dev.firstline.cases.Channel;
import dev.firstline.programme.Priority;

import java.util.Collection;
import java.util.List;

/**
 * Which of the ways in which a priority must be logged are still missing (INT-5). Whichever came
 * first started the clocks; a missing one stays visible and blocks nothing.
 */
public final class MissingLegs {

    private static final String WRITING = "writing";

    private MissingLegs() {}

    /**
     * The programme's words for the missing ones: {@code writing}, {@code portal}, {@code mail},
     * {@code telephone}.
     *
     * @param used channels by which the case was opened, or anything was said on it since
     */
    public static List<String> of(Priority priority, Collection<Channel> used) {
        return priority.channels().stream()
                .filter(leg -> used.stream().noneMatch(channel -> satisfies(channel, leg)))
                .toList();
    }

    private static boolean satisfies(Channel channel, String leg) {
        return leg.equals(WRITING) ? channel != Channel.TELEPHONE : channel.key().equals(leg);
    }
}
