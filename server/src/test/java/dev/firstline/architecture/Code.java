package dev.firstline.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import dev.firstline.requirements.Checkout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the rules look at: the compiled classes of all modules, and the files of the checkout. */
final class Code {

    /** What a whole build leaves beside our classes (ADR 0006). */
    private static final Pattern GENERATED_FOR_THE_START =
            Pattern.compile(".*(__\\w+|\\$\\$\\w+(\\$\\$\\d+)?)(\\$\\w+)?\\.class");

    /** Without tests, and without what is generated. */
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("dev/firstline/templates"))
                    .withImportOption(location -> !location.matches(GENERATED_FOR_THE_START))
                    .importPackages("dev.firstline");

    private static final Path CHECKOUT = Checkout.FOLDER;

    private Code() {}

    /** Files of people's making, whose path in the checkout fits; paths are relative to it. */
    static List<Path> files(Predicate<String> path) {
        try (var all = Files.walk(CHECKOUT)) {
            return all.filter(Files::isRegularFile)
                    .map(CHECKOUT::relativize)
                    .filter(file -> file.toString().matches("[^/.]+/src/.*"))
                    .filter(file -> path.test(file.toString()))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(CHECKOUT.resolve(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
