package dev.firstline.benchmarks.server;

/** Programs open cases. */
public final class Opening extends ClosedLoop {

    public Opening() {
        super(Steps.open());
    }
}
