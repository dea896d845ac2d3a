package dev.firstline.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All commands, by name. */
final class Commands {

    private final List<Entry> entries;

    Commands(ServerStart server) {
        entries =
                List.of(
                        new Entry(
                                "serve",
                                "start the server (also without a command)",
                                o -> Serve.read(o, server)),
                        new Entry(
                                "mail",
                                "take in the raw message on standard input",
                                DeliverMail::read),
                        new Entry(
                                "token",
                                "--as EMAIL --scopes SCOPE,…: make a token for the API",
                                MakeToken::read),
                        new Entry(
                                "doctor",
                                "look for what is wrong, and say what to do",
                                Diagnose::read));
    }

    /**
     * @throws WrongUse if there is none of that name
     */
    Entry get(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("There is no command " + name + "."));
    }

    String usage() {
        return entries.stream()
                .map(entry -> "  %-8s %s".formatted(entry.name(), entry.purpose()))
                .collect(
                        Collectors.joining(
                                "\n", "Usage: firstline [COMMAND] [OPTION]…\n\n", OPTIONS));
    }

    private static final String OPTIONS =
            """


              --data DIR           the data folder (./data)

            Options of serve:
              --port N             port of the pages and the API (8080)
              --smtp-port N        port at which mail is taken in (2525)
              --programme FILE     the programme to begin with
              --no-demo            without demo people and cases

            Also --help and --version.\
            """;

    /**
     * A command that can be asked for.
     *
     * @param reader takes the command's options, or throws {@link WrongUse}
     */
    record Entry(String name, String purpose, Function<Options, Command> reader) {

        Command read(Options options) {
            return reader.apply(options);
        }
    }
}
