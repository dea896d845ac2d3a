package dev.firstline.cli;

import dev.firstline.start.Version;

/** Prints the version of the program. */
record ShowVersion() implements Command {

    @Override
    public Exit run(Console console) {
        console.out().println("Firstline " + Version.OF_THIS_PROGRAM);
        return Exit.DONE;
    }
}
