package dev.firstline.requirements;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A part of a requirement that can be shown alone: a row of {@code docs/requirements.tsv}. */
record Clause(Area area, int number, String name, String line) {

    /** No line holds what would end a cell of the register. */
    private static final Pattern ROW =
            Pattern.compile(
                    "(%s)-([1-9]\\d*)\t([a-z0-9]+(?:-[a-z0-9]+)*)\t(\\S[^|\t]*\\S)"
                            .formatted(
                                    Arrays.stream(Area.values())
                                            .map(Area::name)
                                            .collect(Collectors.joining("|"))));

    static Optional<Clause> parse(String row) {
        var parts = ROW.matcher(row);
        return parts.matches()
                ? Optional.of(
                        new Clause(
                                Area.valueOf(parts.group(1)),
                                Integer.parseInt(parts.group(2)),
                                parts.group(3),
                                parts.group(4)))
                : Optional.empty();
    }

    /** As tests name it: {@code INC-4.credit}. */
    String id() {
        return area + "-" + number + "." + name;
    }
}
