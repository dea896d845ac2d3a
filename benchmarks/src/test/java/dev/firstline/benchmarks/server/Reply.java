package dev.firstline.benchmarks.server;

/** Engineers answer customers. */
public final class Reply extends ClosedLoop {

    public Reply() {
        super(Steps.reply());
    }
}
