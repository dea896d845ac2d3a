package dev.firstline.benchmarks.server;

/** Engineers look at a queue, of which the page shows the first rows. */
public final class QueuePage extends ClosedLoop {

    public QueuePage() {
        super(Steps.queuePage());
    }
}
