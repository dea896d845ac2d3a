package dev.firstline.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.firstline.programme.Fault;
import dev.firstline.programme.ProgrammeCheck;
import dev.firstline.programme.ReadyProgramme;
import dev.firstline.programme.Said;
import dev.firstline.programme.ToldFault;

import java.util.List;

/** A ready programme with something wrong in it. */
record Mutated(String yaml) {

    static Mutated complete() {
        return new Mutated(ReadyProgramme.text("complete"));
    }

    /** With one passage, which has to be there, in place of another. */
    Mutated with(String before, String after) {
        assertThat(yaml).contains(before);
        int at = yaml.indexOf(before);
        return new Mutated(yaml.substring(0, at) + after + yaml.substring(at + before.length()));
    }

    List<Fault> faults() {
        return ProgrammeCheck.of(yaml).faults();
    }

    List<ToldFault> told() {
        return Said.told(faults());
    }

    /** Each as code, what is wrong and what would be right, without its place. */
    List<String> said() {
        return Said.of(faults());
    }

    /** The line in which a passage first stands, counted from 1. */
    int lineOf(String passage) {
        assertThat(yaml).contains(passage);
        return (int) yaml.substring(0, yaml.indexOf(passage)).lines().count();
    }
}
