package dev.firstline.programme.lines;

import dev.firstline.explanation.Explanation.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule that says where a case goes (RTE-1).
 *
 * @param rule the name by which an explanation calls it
 * @param line key of the line that answers, null where the rule leaves that to those after it
 * @param skills what whoever takes it should know
 */
public record Route(
        String rule, Condition when, String queue, @Nullable String line, List<String> skills) {

    public Route {
        skills = List.copyOf(skills);
    }

    /** What it asks for, and where it leads. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(when.facts());
        if (line != null) {
            facts.add(new Fact("line", line));
        }
        if (!skills.isEmpty()) {
            facts.add(new Fact("skills", String.join(", ", skills)));
        }
        facts.add(new Fact("queue", queue));
        return facts;
    }
}
