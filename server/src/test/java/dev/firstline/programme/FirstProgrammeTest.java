package dev.firstline.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.firstline.programme.reading.ProgrammeFile;
import dev.firstline.requirement.Requirement;
import dev.firstline.texts.Texts;

import org.junit.jupiter.api.Test;

class FirstProgrammeTest {

    @Test
    @Requirement("NFR-7.says-what-to-do")
    void namesThePlaceOfEachFaultOfItsFile() {
        var faulty =
                catchThrowableOfType(
                        FaultyProgramme.class, () -> ProgrammeFile.programmeOf("name: [\n"));
        assertThat(FirstProgramme.refusal("ours.yaml", faulty, new FaultWords(new Texts())))
                .hasMessageStartingWith("The programme ours.yaml has faults; mend them:\n")
                .hasMessageContaining("\nours.yaml:2:1: not-yaml: ");
    }
}
