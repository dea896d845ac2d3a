package dev.firstline.programme;

import java.util.List;
import java.util.stream.Collectors;

/** A programme file that was not accepted: every fault with its place, and nothing applied. */
public class FaultyProgramme extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FaultyProgramme(List<Fault> faults) {
        super(lines(faults));
        this.faults = faults.stream().sorted().toList();
    }

    /** For logs and programmers; {@link FaultWords} tells people. */
    private static String lines(List<Fault> faults) {
        return faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n"));
    }

    public List<Fault> faults() {
        return faults;
    }
}
