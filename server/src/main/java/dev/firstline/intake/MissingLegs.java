package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Message;
import dev.firstline.programme.Priority;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the ways in which a priority must be logged are still missing (INT-5). Whichever came
 * first started the clocks; a missing one stays visible and blocks nothing.
 */
public final class MissingLegs {

    private MissingLegs() {}

    /**
     * The programme's words for the missing ones: {@code writing}, {@code portal}, {@code mail},
     * {@code telephone}.
     *
     * @param used channels by which the case was opened, or anything was said on it since
     */
    public static List<String> of(Priority priority, Collection<Channel> used) {
        return priority.missingLegs(used.stream().map(Channel::key).toList());
    }

    /** The missing ones of a case on which that was said. */
    public static List<String> of(Priority priority, Case subject, List<Message> said) {
        var spoken = said.stream().map(Message::channel);
        return of(priority, Stream.concat(Stream.of(subject.origin().channel()), spoken).toList());
    }
}
