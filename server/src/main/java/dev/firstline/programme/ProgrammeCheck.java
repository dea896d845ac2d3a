package dev.firstline.programme;

import dev.firstline.programme.examples.Examples;
import dev.firstline.programme.reading.ProgrammeFile;

import java.util.List;

/**
 * Looks at a file as a whole, its examples included (PRG-1, PRG-8). Pure: needs no database, and
 * nothing comes of it.
 *
 * @param faults all that is wrong, by place; empty for a right file
 */
public record ProgrammeCheck(List<Fault> faults) {

    public ProgrammeCheck {
        faults = List.copyOf(faults);
    }

    public static ProgrammeCheck of(String yaml) {
        try {
            ProgrammeFile file = ProgrammeFile.read(yaml);
            Examples.run(file);
            return new ProgrammeCheck(file.sortedFaults());
        } catch (FaultyProgramme unreadable) {
            return new ProgrammeCheck(unreadable.faults());
        }
    }

    public boolean isRight() {
        return faults.isEmpty();
    }

    /**
     * Goes on with a right file only.
     *
     * @throws FaultyProgramme if anything is wrong
     */
    public void requireRight() {
        if (!isRight()) {
            throw new FaultyProgramme(faults);
        }
    }
}
