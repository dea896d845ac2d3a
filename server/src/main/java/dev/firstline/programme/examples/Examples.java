package dev.firstline.programme.examples;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Queue;
import dev.firstline.programme.Region;
import dev.firstline.programme.lines.Category;
import dev.firstline.programme.lines.Line;
import dev.firstline.programme.plans.Coverage;
import dev.firstline.programme.plans.Plan;
import dev.firstline.programme.reading.Place;
import dev.firstline.programme.reading.ProgrammeFile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A programme's own examples (PRG-8): a contract that tests itself. What they name has to be there
 * in any case; they are run once everything else of the file is right.
 */
public final class Examples {

    private final Programme programme;

    private Examples(Programme programme) {
        this.programme = programme;
    }

    /**
     * Runs the examples of a file. What they name and nobody knows, and what came out otherwise
     * than expected, become faults of the file.
     */
    public static void run(ProgrammeFile file) {
        List<Place> all =
                file.place().get("examples").items().stream().filter(Place::isThere).toList();
        all.forEach(example -> checkNames(file.programme(), example));
        if (!file.faults().isEmpty()) {
            return;
        }
        var examples = new Examples(file.programme());
        all.forEach(examples::run);
    }

    private void run(Place place) {
        Example example = new Example(programme, place.get("given"));
        Outcomes outcomes = new Outcomes(example);
        place.get("expect")
                .entries()
                .forEach((key, expected) -> run(place, outcomes, key, expected));
    }

    private void run(Place place, Outcomes outcomes, String key, Place expected) {
        String says = place.get("says").text();
        try {
            Outcome outcome = outcomes.of(key, expected);
            if (!outcome.fits()) {
                expected.fault(
                        "example-failed",
                        "“%s”: %s is %s (%s)".formatted(says, key, outcome.value(), outcome.why()),
                        "change the rule, or expect " + outcome.value());
            }
        } catch (CannotRun cannot) {
            cannot.tell();
        } catch (Refused refused) {
            place.get("given")
                    .fault(
                            "example-cannot-run",
                            "“%s”: %s".formatted(says, words(refused)),
                            "name a plan with the plan under it, and options that it has");
        }
    }

    private static String words(Refused refused) {
        Object value = refused.facts().getOrDefault("value", "");
        return switch (refused.code()) {
            case "plan.needs-another" -> "'" + value + "' needs a plan under it";
            case "plan.not-over" -> "the plan cannot lie over '" + value + "'";
            case "plan.option-unknown" -> "neither plan has an option '" + value + "'";
            default -> "there is no '" + value + "'";
        };
    }

    private static void checkNames(Programme programme, Place example) {
        Collection<String> plans = programme.plans().all().stream().map(Plan::key).toList();
        Collection<String> lines = programme.lines().lines().stream().map(Line::key).toList();
        Map<String, Collection<String>> given =
                Map.of(
                        "plan", plans,
                        "over", plans,
                        "region", programme.regions().stream().map(Region::key).toList(),
                        "priority", programme.priorities().stream().map(Priority::key).toList(),
                        "category", categories(programme));
        Map<String, Collection<String>> expected =
                Map.of(
                        "coverage",
                                programme.plans().coverages().stream().map(Coverage::key).toList(),
                        "queue", programme.queues().stream().map(Queue::key).toList(),
                        "line", lines);
        check(example.get("given"), given);
        check(example.get("expect"), expected);
    }

    private static Collection<String> categories(Programme programme) {
        return programme.lines().lines().stream()
                .flatMap(line -> line.categories().stream())
                .map(Category::key)
                .toList();
    }

    private static void check(Place place, Map<String, Collection<String>> known) {
        Set<String> written = place.keys().keySet();
        known.forEach(
                (key, values) -> {
                    if (written.contains(key)) {
                        String what = key.equals("over") ? "plan" : key;
                        place.get(key).reference(what, values);
                    }
                });
    }
}
