package dev.firstline.jobs;

/**
 * Something to be tidied every hour, by one process at a time. A bean of this kind in any module is
 * found and run; it must be harmless to run it twice.
 */
public interface Chore {

    /** For the log, such as {@code idle sessions}. */
    String name();

    void run() throws Exception;
}
