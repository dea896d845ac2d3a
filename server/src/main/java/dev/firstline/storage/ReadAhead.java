package dev.firstline.storage;

import java.util.List;

/** Asks at once what a reading ({@link ReadOnce}) would ask one after the other. */
public final class ReadAhead {

    private final Pipeline pipeline;

    ReadAhead(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Nothing is asked outside of a reading: nobody would keep the answers. */
    public void ask(List<Query<?>> queries) {
        if (ReadOnce.isReading() && !queries.isEmpty()) {
            pipeline.ask(queries);
        }
    }
}
