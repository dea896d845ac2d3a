package dev.firstline.cli;

import java.util.Arrays;
import java.util.List;

/** Reads the command line and runs what it asks for. */
public final class CommandLine {

    private final Commands commands;

    /**
     * @param server starts the server when that is asked for
     */
    public CommandLine(ServerStart server) {
        commands = new Commands(server);
    }

    /** Runs one command. Faults are one sentence on {@code console.err()}, never a stack trace. */
    public Exit run(String[] typed, Console console) {
        try {
            return read(List.copyOf(Arrays.asList(typed))).run(console);
        } catch (WrongUse wrong) {
            console.err().println(wrong.getMessage());
            console.err().println(commands.usage());
            return Exit.WRONG_USE;
        } catch (Unavailable unavailable) {
            console.err().println(unavailable.getMessage());
            return Exit.UNAVAILABLE;
        } finally {
            console.out().flush();
        }
    }

    private Command read(List<String> typed) {
        if (typed.contains("--help") || typed.contains("-h")) {
            return new ShowHelp(commands.usage());
        }
        if (typed.equals(List.of("--version"))) {
            return new ShowVersion();
        }
        var options = new Options(typed);
        var command = commands.get(options.takeCommand().orElse("serve")).read(options);
        options.end();
        return command;
    }
}
