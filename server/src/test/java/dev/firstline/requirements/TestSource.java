package dev.firstline.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A source file below a module's {@code src/test/java}. It is where the class files are found from,
 * so that what a deleted test left in {@code target} counts for nothing.
 */
record TestSource(Path module, Path file) {

    private static final String SOURCES = "src/test/java";

    /** Whose figures are taken, and neither pass nor fail. */
    private static final String BENCHMARKS = "benchmarks";

    /** Of all modules, those of a module in the order of their names. */
    static List<TestSource> all() {
        return list(Checkout.FOLDER, 1, folder -> Files.isDirectory(folder.resolve(SOURCES)))
                .filter(module -> !module.endsWith(BENCHMARKS))
                .flatMap(TestSource::of)
                .toList();
    }

    private static Stream<TestSource> of(Path module) {
        return list(module.resolve(SOURCES), Integer.MAX_VALUE, TestSource::mayHoldTests)
                .map(file -> new TestSource(module, file));
    }

    private static boolean mayHoldTests(Path file) {
        return file.toString().endsWith(".java") && !file.endsWith("package-info.java");
    }

    /** Short, and of one file only: {@code mail/OnceTest}. */
    String name() {
        var path = module.resolve(SOURCES).resolve("dev/firstline").relativize(file).toString();
        return withoutExtension(path);
    }

    /** In the checkout, as people would look for it. */
    String path() {
        return Checkout.FOLDER.relativize(file).toString();
    }

    /** The class of its name and those within. */
    List<Path> classFiles() {
        return list(classFile().resolveSibling(""), 1, this::isOfThisSource).toList();
    }

    private boolean isOfThisSource(Path compiled) {
        var own = withoutExtension(file.getFileName().toString());
        var name = withoutExtension(compiled.getFileName().toString());
        return name.equals(own) || name.startsWith(own + "$");
    }

    boolean isCompiled() {
        return Files.exists(classFile()) && changed(classFile()).compareTo(changed(file)) >= 0;
    }

    private Path classFile() {
        var path = module.resolve(SOURCES).relativize(file).toString();
        return module.resolve("target/test-classes").resolve(withoutExtension(path) + ".class");
    }

    private static String withoutExtension(String path) {
        return path.replaceFirst("\\.\\w+$", "");
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Stream<Path> list(Path folder, int depth, Predicate<Path> wanted) {
        try (var found = Files.walk(folder, depth)) {
            return found.filter(wanted).sorted().toList().stream();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
