package dev.firstline.web.view;

import java.util.List;

/**
 * The answer to "why?" of a decision, in words.
 *
 * @param rule what was applied
 * @param version of the programme it was taken from, empty where the rule is Firstline's own
 */
public record Why(List<Fact> facts, String rule, String version, String result) {

    /** One thing that was known. */
    public record Fact(String name, String value) {}
}
