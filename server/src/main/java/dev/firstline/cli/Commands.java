package dev.firstline.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;

/** All commands, by name. */
final class Commands {

    private static final String OPTIONS =
            """


            Options:
              --data DIR           the data folder (./data)
              --port N             serve: port of the pages and the API (8080)
              --smtp-port N        serve: port at which mail is taken in (2525)
              --programme FILE     serve: the programme to begin with, a file or the name of a ready one
              --no-demo            serve: without demo people and cases
              --demo-size N        serve: fill an empty demo with N made-up cases
              --help, --version\
            """;

    private final List<Entry> entries;

    Commands(ServerStart server) {
        entries =
                List.of(
                        new Entry(
                                "serve",
                                "start the server; also without a command",
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
                                "export",
                                "DIR: write everything into a new folder",
                                Transfer::export),
                        new Entry(
                                "restore",
                                "DIR: read an export into an empty Firstline",
                                Transfer::restore),
                        new Entry(
                                "clock",
                                "answer JSON lines about service hours on standard input",
                                _ -> new AnswerClocks()),
                        new Entry(
                                "parse-mail",
                                "FILE…: say as JSON what is in raw messages; - reads file names",
                                ParseMail::read),
                        new Entry(
                                "programme",
                                "check FILE [--json] | diff FILE [OTHER] | apply FILE [--as EMAIL]",
                                ProgrammeCommands::read),
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
                .map(entry -> "  %-10s %s".formatted(entry.name(), entry.purpose()))
                .collect(joining("\n", "Usage: firstline [COMMAND] [OPTION]…\n\n", OPTIONS));
    }

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
