package dev.firstline.benchmarks.server;

/** Programs open cases, and do nothing else. */
public final class Opening extends ClosedLoop {

    public Opening() {
        super(people("programs", 1, SignIn.program(), Steps.open()));
    }
}
