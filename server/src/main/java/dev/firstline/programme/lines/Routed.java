package dev.firstline.programme.lines;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where the rules send a case (RTE-1).
 *
 * @param rule name of the rule that chose the queue
 * @param queue key
 * @param line key of the line that answers, null where the programme names none
 * @param skills what whoever takes it should know
 */
public record Routed(String rule, String queue, @Nullable String line, List<String> skills) {

    public Routed {
        skills = List.copyOf(skills);
    }
}
