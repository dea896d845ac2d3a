package dev.firstline.requirements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** The register as people read it: {@code docs/requirements.md}. */
record RegisterPage(Register register) {

    static final Path FILE = Checkout.FOLDER.resolve("docs/requirements.md");

    String text() {
        return """
        # Requirements

        Written by `bin/requirements` from [requirements.tsv](requirements.tsv) and from what tests say of themselves by
        `@Requirement`: change those, and write this anew. Tests show %s clauses.

        | about | shown |
        | --- | --- |
        %s
        %s

        %s
        """
                .formatted(
                        shown(register.clauses()),
                        eachArea(this::summary),
                        eachArea(this::section),
                        links());
    }

    private static String eachArea(Function<Area, String> told) {
        return Arrays.stream(Area.values()).map(told).collect(joining("\n"));
    }

    private String summary(Area area) {
        return "| %s | %s |".formatted(area.title(), shown(clauses(area)));
    }

    private String shown(List<Clause> clauses) {
        var shown = clauses.stream().filter(clause -> !register.marksOf(clause).isEmpty()).count();
        return shown + " of " + clauses.size();
    }

    private String section(Area area) {
        return """

        ## %s

        | clause | what it says | shown by |
        | --- | --- | --- |
        %s"""
                .formatted(
                        area.title(), clauses(area).stream().map(this::row).collect(joining("\n")));
    }

    private List<Clause> clauses(Area area) {
        return register.clauses().stream().filter(clause -> clause.area() == area).toList();
    }

    private String row(Clause clause) {
        var marks = register.marksOf(clause);
        var shownBy = marks.isEmpty() ? "not yet shown" : tests(marks);
        return "| %s | %s | %s |".formatted(clause.id(), clause.line(), shownBy);
    }

    private static String tests(List<Mark> marks) {
        return marks.stream()
                .collect(groupingBy(Mark::test, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(each -> test(each.getKey(), each.getValue()))
                .collect(joining("<br>"));
    }

    /** A class that shows a clause as a whole needs no names of its methods. */
    private static String test(TestSource test, List<Mark> marks) {
        var link = "[%s][]".formatted(test.name());
        return marks.stream().anyMatch(Mark::isOfTheClass)
                ? link
                : marks.stream().map(Mark::method).collect(joining(", ", link + ": ", ""));
    }

    /** Where the names of tests lead: at the end, so that the tables can be read as they are. */
    private String links() {
        return register.marks().stream()
                .map(Mark::test)
                .distinct()
                .map(test -> "[%s]: ../%s".formatted(test.name(), test.path()))
                .collect(joining("\n"));
    }
}
