package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;

/**
 * By what a plan may be asked and is answered (INT-1).
 *
 * @param askFor the channels of asking where a priority has others
 * @param answerFor the channels of answering where a priority has others
 */
public record Channels(
        Set<Channel> ask,
        Set<Channel> answer,
        Map<String, Set<Channel>> askFor,
        Map<String, Set<Channel>> answerFor) {

    /** Where nothing is said of channels, all are open. */
    public static final Channels ALL =
            new Channels(Set.of(Channel.values()), Set.of(Channel.values()), Map.of(), Map.of());

    public Channels {
        ask = Set.copyOf(ask);
        answer = Set.copyOf(answer);
        askFor = Map.copyOf(askFor);
        answerFor = Map.copyOf(answerFor);
    }

    /** By what is asked for a priority, null for any. */
    public Set<Channel> ask(@Nullable String priority) {
        return priority == null ? ask : askFor.getOrDefault(priority, ask);
    }

    public boolean mayAsk(String priority, Channel channel) {
        return ask(priority).contains(channel);
    }

    /** By what is answered for a priority, null for any. */
    public Set<Channel> answer(@Nullable String priority) {
        return priority == null ? answer : answerFor.getOrDefault(priority, answer);
    }

    public boolean mayAnswer(String priority, Channel channel) {
        return answer(priority).contains(channel);
    }
}
