package dev.firstline.entitlement;

import dev.firstline.cases.Case;
import dev.firstline.cases.Channel;
import dev.firstline.cases.Origin;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to ask for, as far as it decides whether they may.
 *
 * @param product key or name, null where it was not said; likewise the release's name
 * @param environment in which it runs, empty where it was not said
 * @param priority key, null for the programme's default
 */
public record Question(
        Channel channel,
        @Nullable String product,
        @Nullable String release,
        String environment,
        @Nullable String priority) {

    /** Before anybody has said what it is about. */
    public static Question by(Channel channel) {
        return new Question(channel, null, null, "", null);
    }

    /** What a case asks, as it is known now. */
    public static Question of(Case subject) {
        Origin origin = subject.origin();
        String environment = origin.basis().environment();
        return by(origin.channel())
                .about(origin.product(), origin.release())
                .in(environment == null ? "" : environment)
                .of(subject.handling().priority());
    }

    /** The same by another way. */
    Question askedBy(Channel other) {
        return new Question(other, product, release, environment, priority);
    }

    public Question about(@Nullable String theProduct, @Nullable String theRelease) {
        return new Question(channel, theProduct, theRelease, environment, priority);
    }

    public Question in(String theEnvironment) {
        return new Question(channel, product, release, theEnvironment, priority);
    }

    public Question of(@Nullable String thePriority) {
        return new Question(channel, product, release, environment, thePriority);
    }
}
