package dev.firstline.programme;

import java.util.List;
import java.util.stream.Collectors;

/** A programme file that was not accepted: every fault with its place, and nothing applied. */
public class FaultyProgramme extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FaultyProgramme(List<Fault> faults) {
        super(words(faults));
        this.faults = faults.stream().sorted().toList();
    }

    private static String words(List<Fault> faults) {
        return faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n"));
    }

    /** All faults, a line each. */
    public String words() {
        return words(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
