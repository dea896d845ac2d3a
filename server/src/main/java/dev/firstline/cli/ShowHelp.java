package dev.firstline.cli;

/** Prints how the command line is used. */
record ShowHelp(String usage) implements Command {

    @Override
    public Exit run(Console console) {
        console.out().println(usage);
        return Exit.DONE;
    }
}
