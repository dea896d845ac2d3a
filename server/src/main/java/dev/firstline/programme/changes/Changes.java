package dev.firstline.programme.changes;

import dev.firstline.programme.FaultyProgramme;
import dev.firstline.programme.reading.EarlierFormat;
import dev.firstline.programme.reading.Schema;
import dev.firstline.programme.reading.Yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What differs between two programmes, in words by place rather than line by line (PRG-1). */
public final class Changes {

    private Changes() {}

    /**
     * What is otherwise in a file than in the one before it, in the order of the schema: first what
     * changed or is gone, then what is new.
     *
     * @param language {@code en} or {@code ro}
     * @throws FaultyProgramme if one of them is no YAML
     */
    public static List<Difference> between(String before, String after, String language) {
        Told earlier = told(before, language);
        Told later = told(after, language);
        Set<Difference> differences = new LinkedHashSet<>();
        earlier.values()
                .keySet()
                .forEach(path -> differences.addAll(ofEarlier(path, earlier, later)));
        later.values().keySet().forEach(path -> differences.addAll(ofLater(path, earlier, later)));
        earlier.orders()
                .forEach((path, keys) -> differences.addAll(ofOrder(path, keys, earlier, later)));
        return List.copyOf(differences);
    }

    private static Told told(String yaml, String language) {
        return Teller.tell(
                Yaml.compose(EarlierFormat.renewed(yaml)), Schema.ofProgrammes(), language);
    }

    private static List<Difference> ofEarlier(List<String> path, Told earlier, Told later) {
        List<String> gone = earlier.missingPart(path, later);
        if (!gone.isEmpty()) {
            return List.of(Difference.removed(earlier.wordsOf(gone), earlier.contents(gone)));
        }
        String before = earlier.values().get(path);
        String after = later.values().get(path);
        if (before == null || before.equals(after)) {
            return List.of();
        }
        String saidBefore = earlier.shownAt(path);
        String saidAfter = later.shownAt(path);
        if (after == null) {
            return List.of(new Difference(earlier.wordsOf(path), saidBefore, null));
        }
        return List.of(
                saidBefore.equals(saidAfter)
                        ? new Difference(earlier.wordsOf(path), before, after)
                        : new Difference(earlier.wordsOf(path), saidBefore, saidAfter));
    }

    private static List<Difference> ofLater(List<String> path, Told earlier, Told later) {
        List<String> added = later.missingPart(path, earlier);
        if (!added.isEmpty()) {
            return List.of(Difference.added(later.wordsOf(added), later.contents(added)));
        }
        return earlier.values().containsKey(path)
                ? List.of()
                : List.of(new Difference(later.wordsOf(path), null, later.shownAt(path)));
    }

    /** Only what both have can have changed its order. */
    private static List<Difference> ofOrder(
            List<String> path, List<String> keys, Told earlier, Told later) {
        List<String> before = new ArrayList<>(keys);
        List<String> after = new ArrayList<>(later.orders().getOrDefault(path, List.of()));
        List<String> common = List.copyOf(after);
        after.retainAll(before);
        before.retainAll(common);
        return before.equals(after)
                ? List.of()
                : List.of(
                        new Difference(
                                earlier.wordsOf(path),
                                earlier.shown(path, before),
                                later.shown(path, after)));
    }
}
