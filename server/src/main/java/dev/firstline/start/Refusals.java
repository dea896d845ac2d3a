package dev.firstline.start;

import dev.firstline.storage.SettingRefused;
import dev.firstline.storage.StartRefused;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

import java.io.FileNotFoundException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns what stopped a start into one sentence for the person who started it, however deep the
 * framework has wrapped it.
 */
final class Refusals {

    /** First match wins, and for each rule the outermost cause that it knows. */
    private static final List<Rule<?>> RULES =
            List.of(
                    new Rule<>(SettingRefused.class, e -> new Start.WrongSetting(sentence(e))),
                    new Rule<>(StartRefused.class, e -> new Start.Unavailable(sentence(e))),
                    new Rule<>(
                            BindException.class,
                            e -> new Start.WrongSetting(BindingFault.sentence(e))),
                    new Rule<>(
                            MarkedYAMLException.class,
                            e -> new Start.WrongSetting(SettingsFileFault.sentence(e))),
                    new Rule<>(
                            PortInUseException.class,
                            e -> new Start.Unavailable(Ports.sentence(e.getPort(), "--port"))),
                    new Rule<>(
                            SQLException.class,
                            e -> new Start.Unavailable(DatabaseFault.sentence(e))),
                    new Rule<>(
                            FileNotFoundException.class,
                            e -> new Start.Unavailable(unreadable(e))));

    private Refusals() {}

    static Start of(Throwable fault) {
        return RULES.stream()
                .flatMap(rule -> rule.answer(fault).stream())
                .findFirst()
                .orElseGet(() -> unexpected(fault));
    }

    /** The trace goes into a file: it helps whoever mends the program, not whoever started it. */
    private static Start unexpected(Throwable fault) {
        var trace =
                FaultFile.write(fault)
                        .map(file -> " What helps to find the cause is in " + file + ".")
                        .orElse("");
        return new Start.Unavailable(
                "Firstline could not start, for a reason that it does not know." + trace);
    }

    private static String unreadable(FileNotFoundException fault) {
        return "A file that the start needs cannot be read by the user %s: %s."
                .formatted(System.getProperty("user.name"), fault.getMessage());
    }

    private static String sentence(Throwable fault) {
        return String.valueOf(fault.getMessage());
    }

    /** What to say of one type of fault. */
    private record Rule<T extends Throwable>(Class<T> type, Function<T, Start> answer) {

        Optional<Start> answer(Throwable fault) {
            return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                    .limit(50)
                    .filter(type::isInstance)
                    .findFirst()
                    .map(type::cast)
                    .map(answer);
        }
    }
}
