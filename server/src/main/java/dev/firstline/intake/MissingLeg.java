package dev.firstline.intake;

import dev.firstline.cases.Channel;

import org.jspecify.annotations.Nullable;

/**
 * A way in which a case is still to be logged.
 *
 * @param channel the programme's word: {@code writing}, {@code portal}, {@code mail} or {@code
 *     telephone}
 * @param telephone of the region under which it runs, null where it is not to be telephoned, and
 *     before it is placed
 * @param hurries whether a clock runs now: none does once all is met, while they stand still, and
 *     outside of what is supported
 */
public record MissingLeg(String channel, @Nullable String telephone, boolean hurries) {

    /** Whether it is to be telephoned. */
    public boolean isCall() {
        return channel.equals(Channel.TELEPHONE.key());
    }

    /** Whether its customer knows how to: not while nobody knows which number to dial. */
    public boolean mayBeAsked() {
        return !isCall() || telephone != null;
    }
}
