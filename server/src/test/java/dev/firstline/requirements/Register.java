package dev.firstline.requirements;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of {@code docs/requirements.tsv}, and what the tests of all modules say to show. */
record Register(List<String> rows, List<Mark> marks) {

    private static final Path FILE = Checkout.FOLDER.resolve("docs/requirements.tsv");

    /**
     * @throws IllegalStateException where test classes of a module are not there or are older than
     *     their sources: what they show would be missing without a word
     */
    static Register read() {
        var tests = TestSource.all();
        requireCompiled(tests);
        return new Register(
                rowsOf(FILE), tests.stream().map(Marks::in).flatMap(List::stream).toList());
    }

    static void requireCompiled(List<TestSource> tests) {
        var missing =
                tests.stream().filter(not(TestSource::isCompiled)).map(TestSource::path).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "%d tests are not compiled since they were changed, the first is %s: run bin/requirements, which compiles all modules."
                            .formatted(missing.size(), missing.getFirst()));
        }
    }

    List<Clause> clauses() {
        return rows.stream().map(Clause::parse).flatMap(Optional::stream).toList();
    }

    List<Mark> marksOf(Clause clause) {
        return marks.stream().filter(mark -> mark.clause().equals(clause.id())).toList();
    }

    /** In sentences that say what to do; empty where all is well. */
    List<String> faults() {
        return Stream.of(unreadableRows(), rowsNamedTwice(), unknownMarks())
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<String> unreadableRows() {
        return rows.stream()
                .filter(row -> Clause.parse(row).isEmpty())
                .map(
                        "docs/requirements.tsv: “%s”: write id, clause-in-small-letters and a line without |, with one tab between them"
                                ::formatted);
    }

    private Stream<String> rowsNamedTwice() {
        var seen = new HashSet<String>();
        return clauses().stream()
                .map(Clause::id)
                .filter(id -> !seen.add(id))
                .map(
                        "docs/requirements.tsv: %s stands there twice: ids are never reused, choose another name"
                                ::formatted);
    }

    private Stream<String> unknownMarks() {
        var known = clauses().stream().map(Clause::id).collect(toSet());
        return marks.stream()
                .filter(mark -> !known.contains(mark.clause()))
                .map(
                        mark ->
                                "%s: there is no %s: name a clause of docs/requirements.tsv, or add its row there"
                                        .formatted(mark.place(), mark.clause()));
    }

    private static List<String> rowsOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
