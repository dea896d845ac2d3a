package dev.firstline.programme;

import java.util.List;
import java.util.stream.Collectors;

/** A programme file that was not accepted: every fault with its place, and nothing applied. */
public class FaultyProgramme extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FaultyProgramme(List<Fault> faults) {
        super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
