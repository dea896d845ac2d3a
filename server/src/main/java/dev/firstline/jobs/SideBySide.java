package dev.firstline.jobs;

import org.springframework.beans.factory.DisposableBean;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does parts of one piece of work at the same time, as a loop that works alone leaves half of a
 * small machine idle.
 */
public final class SideBySide implements DisposableBean {

    private final ExecutorService threads;

    /** So many at once; the threads bear the name of the work. */
    public SideBySide(String name, int parts) {
        threads =
                Executors.newFixedThreadPool(
                        parts, Thread.ofPlatform().daemon().name(name, 1).factory());
    }

    /**
     * Returns when all of them are done.
     *
     * @throws IllegalStateException if one failed, with its fault as the cause
     */
    public void run(List<Runnable> parts) throws InterruptedException {
        List<? extends Future<?>> under = parts.stream().map(threads::submit).toList();
        ExecutionException failed = null;
        for (Future<?> part : under) {
            try {
                part.get();
            } catch (ExecutionException fault) {
                failed = fault;
            }
        }
        if (failed != null) {
            throw new IllegalStateException("a part of the work failed", failed.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
