package dev.firstline.cli;

import dev.firstline.programme.ProgrammeCheck;
import dev.firstline.programme.ProgrammeSource;
import dev.firstline.programme.changes.Changes;

import org.jspecify.annotations.Nullable;

/**
 * Says in words what would change with a file: against the version that is published, or against
 * another file.
 */
record CompareProgramme(String file, @Nullable String other, ControlDoor door) implements Command {

    static CompareProgramme read(Options options) {
        ControlDoor door = ControlDoor.read(options);
        String file = options.requireWord("The FILE of the programme");
        return new CompareProgramme(file, options.findWord().orElse(null), door);
    }

    @Override
    public Exit run(Console console) {
        CommandLog.useStandardError();
        try {
            String after = ProgrammeSource.read(file);
            if (!isRight(file, after, console)) {
                return Exit.FAULTS;
            }
            if (other == null) {
                return print(ApplyProgramme.published(door), after, console);
            }
            String before = ProgrammeSource.read(other);
            return isRight(other, before, console) ? print(before, after, console) : Exit.FAULTS;
        } catch (ProgrammeSource.Unreadable unreadable) {
            return console.end(Exit.WRONG_USE, String.valueOf(unreadable.getMessage()));
        }
    }

    /** What is wrong cannot be compared: it is told instead. */
    private static boolean isRight(String name, String yaml, Console console) {
        ProgrammeCheck check = ProgrammeCheck.of(yaml);
        new FaultLines(name).print(check.faults(), console);
        return check.isRight();
    }

    private static Exit print(String before, String after, Console console) {
        Changes.between(before, after, "en").forEach(console.out()::println);
        return Exit.DONE;
    }
}
