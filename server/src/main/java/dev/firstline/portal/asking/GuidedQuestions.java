package dev.firstline.portal.asking;

import dev.firstline.web.Page;
import dev.firstline.web.view.Choice;

import java.util.ArrayList;
import java.util.List;

/**
 * What support would ask first anyway (INT-3): the answers go below the customer's own words, as a
 * list that a person reads.
 */
final class GuidedQuestions {

    private static final List<String> REPRODUCIBLE =
            List.of("always", "sometimes", "once", "untried");
    private static final List<String> MACHINES = List.of("one", "several", "all", "unknown");

    private GuidedQuestions() {}

    static List<Choice> reproducible(Page page) {
        return choices(page, "reproducible", REPRODUCIBLE);
    }

    static List<Choice> machines(Page page) {
        return choices(page, "machines", MACHINES);
    }

    /** The customer's words, and the answers given below them. */
    static String fold(Page page, NewRequestForm form) {
        List<String> answers = new ArrayList<>();
        if (REPRODUCIBLE.contains(form.reproducible())) {
            answers.add(
                    line(page, "reproducible", answer(page, "reproducible", form.reproducible())));
        }
        if (MACHINES.contains(form.machines())) {
            answers.add(line(page, "machines", answer(page, "machines", form.machines())));
        }
        if (!form.changed().isBlank()) {
            answers.add(line(page, "changed", form.changed().strip().replaceAll("\\s+", " ")));
        }
        return answers.isEmpty()
                ? form.body()
                : form.body().stripTrailing() + "\n\n" + String.join("\n", answers);
    }

    private static String line(Page page, String question, String answer) {
        return "- **" + page.text("portal.new." + question) + "** " + answer;
    }

    private static List<Choice> choices(Page page, String question, List<String> keys) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", page.text("portal.new.not-said")));
        keys.forEach(key -> choices.add(new Choice(key, answer(page, question, key))));
        return choices;
    }

    private static String answer(Page page, String question, String key) {
        return page.text("portal.new." + question + "." + key);
    }
}
