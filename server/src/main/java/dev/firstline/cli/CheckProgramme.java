package dev.firstline.cli;

import dev.firstline.programme.ProgrammeCheck;
import dev.firstline.programme.ProgrammeSource;

/** Names every fault of a programme's file, failed examples included. Needs no server. */
record CheckProgramme(String file, boolean json) implements Command {

    static CheckProgramme read(Options options) {
        boolean json = options.takeFlag("json");
        return new CheckProgramme(options.requireWord("The FILE of the programme"), json);
    }

    @Override
    public Exit run(Console console) {
        CommandLog.useStandardError();
        try {
            ProgrammeCheck check = ProgrammeCheck.of(ProgrammeSource.read(file));
            FaultLines lines = new FaultLines(file);
            if (json) {
                lines.printJson(check.faults(), console);
            } else {
                lines.print(check.faults(), console);
            }
            return check.isRight() ? Exit.DONE : Exit.FAULTS;
        } catch (ProgrammeSource.Unreadable unreadable) {
            return console.end(Exit.WRONG_USE, String.valueOf(unreadable.getMessage()));
        }
    }
}
