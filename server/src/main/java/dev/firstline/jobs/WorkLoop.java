package dev.firstline.jobs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Repeats a step as long as it finds work, then sleeps until it is nudged or a pause has passed. A
 * bean of this kind starts when the application is ready, and finishes the step under way when it
 * stops.
 *
 * <p>Several processes may each run the same loop: a step claims rows by {@code for update skip
 * locked}, and the pause finds what a nudge in another process was for.
 */
public final class WorkLoop implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(WorkLoop.class);
    private static final long FINISHES_WITHIN_SECONDS = 10;

    /** One piece of work. */
    @FunctionalInterface
    public interface Step {

        /** Does the next piece; false if there was none. */
        boolean work() throws Exception;
    }

    private final String name;
    private final Duration pause;
    private final Duration gathering;
    private final Step step;
    private final Semaphore nudges = new Semaphore(0);
    private final AtomicBoolean started = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean stopping;

    public WorkLoop(String name, Duration pause, Step step) {
        this(name, pause, Duration.ZERO, step);
    }

    /**
     * One whose steps do much work at once for little more than one piece.
     *
     * @param gathering how long it lets work gather after a nudge
     */
    public WorkLoop(String name, Duration pause, Duration gathering, Step step) {
        this.name = name;
        this.pause = pause;
        this.gathering = gathering;
        this.step = step;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        if (started.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name(name).start(this::run);
        }
    }

    /** There may be work now. Costs next to nothing, whoever calls it how often. */
    public void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    private void run() {
        try {
            while (!stopping) {
                nudges.drainPermits();
                if (!foundWork()) {
                    sleep();
                }
            }
        } finally {
            finished.countDown();
        }
    }

    /** A step that fails has found nothing: the pause keeps it from failing without rest. */
    private boolean foundWork() {
        try {
            return step.work();
        } catch (Exception fault) {
            // Messages of databases quote what was written, and a log holds no personal data
            // (NFR-6).
            log.warn("{} failed ({}), goes on in {}", name, fault.getClass().getName(), pause);
            log.debug("{} failed", name, fault);
            return false;
        }
    }

    private void sleep() {
        try {
            if (nudges.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS) && !stopping) {
                Thread.sleep(gathering);
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    /** Never interrupts: that would close the files that the step is writing. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        nudges.release();
        if (started.get() && !finished.await(FINISHES_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            log.warn("{} is still at work: what it claimed will be claimed again", name);
        }
    }
}
