package dev.firstline.benchmarks.server;

/** Engineers read a case. */
public final class CasePage extends ClosedLoop {

    public CasePage() {
        super(Steps.casePage());
    }
}
