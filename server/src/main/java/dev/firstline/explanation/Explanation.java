package dev.firstline.explanation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why a decision came out as it did, free of any language: the texts of a page or mail turn it into
 * words.
 *
 * @param rule key of the rule that decided, such as {@code clock.initial-response}
 * @param version version of the programme that the rule was taken from, 0 where the rule is
 *     Firstline's own
 * @param facts what the rule was applied to, in the order in which a reader wants them
 * @param result key of the outcome
 */
public record Explanation(String rule, int version, List<Fact> facts, String result) {

    public Explanation {
        facts = List.copyOf(facts);
    }

    /** One thing that was known: a name and its value (text, number, instant or duration). */
    public record Fact(String name, Object value) {}

    public static Explanation of(String rule, int version, String result, Fact... facts) {
        return new Explanation(rule, version, List.of(facts), result);
    }

    /** The same with more that was known, at the end. */
    public Explanation with(Fact... more) {
        var all = Stream.concat(facts.stream(), Stream.of(more)).toList();
        return new Explanation(rule, version, all, result);
    }
}
