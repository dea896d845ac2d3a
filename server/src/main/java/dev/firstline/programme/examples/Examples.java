package dev.firstline.programme.examples;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.FaultKind;
import dev.firstline.programme.FaultPart;
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
import java.util.function.Function;

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
                        FaultKind.EXAMPLE_FAILED.of(says, key, outcome.value(), outcome.why()));
            }
        } catch (CannotRun cannot) {
            cannot.tell();
        } catch (Refused refused) {
            place.get("given").fault(FaultKind.EXAMPLE_REFUSED.of(says, why(refused)));
        }
    }

    private static FaultPart.Words why(Refused refused) {
        String value = refused.facts().getOrDefault("value", "").toString();
        return switch (refused.code()) {
            case "plan.needs-another" -> FaultPart.NEEDS_PLAN_UNDER.of(value);
            case "plan.not-over" -> FaultPart.MAY_NOT_LIE_OVER.of(value);
            case "plan.option-unknown" -> FaultPart.NO_SUCH_OPTION.of(value);
            default -> FaultPart.THERE_IS_NONE.of(value);
        };
    }

    private static void checkNames(Programme programme, Place example) {
        List<String> plans = keys(programme.plans().all(), Plan::key);
        Place given = example.get("given");
        check(given, "plan", FaultKind.UNKNOWN_PLAN, plans);
        check(given, "over", FaultKind.UNKNOWN_PLAN, plans);
        check(given, "region", FaultKind.UNKNOWN_REGION, keys(programme.regions(), Region::key));
        check(
                given,
                "priority",
                FaultKind.UNKNOWN_PRIORITY,
                keys(programme.priorities(), Priority::key));
        check(given, "category", FaultKind.UNKNOWN_CATEGORY, categories(programme));
        Place expect = example.get("expect");
        check(
                expect,
                "coverage",
                FaultKind.UNKNOWN_COVERAGE,
                keys(programme.plans().coverages(), Coverage::key));
        check(expect, "queue", FaultKind.UNKNOWN_QUEUE, keys(programme.queues(), Queue::key));
        check(expect, "line", FaultKind.UNKNOWN_LINE, keys(programme.lines().lines(), Line::key));
    }

    private static <T> List<String> keys(List<T> all, Function<T, String> key) {
        return all.stream().map(key).toList();
    }

    private static Collection<String> categories(Programme programme) {
        return programme.lines().lines().stream()
                .flatMap(line -> line.categories().stream())
                .map(Category::key)
                .toList();
    }

    private static void check(
            Place place, String key, FaultKind unknown, Collection<String> known) {
        if (place.keys().containsKey(key)) {
            place.get(key).reference(unknown, known);
        }
    }
}
