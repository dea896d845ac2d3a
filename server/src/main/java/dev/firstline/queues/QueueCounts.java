package dev.firstline.queues;

import java.util.Map;

/**
 * How many open cases there are at each place of the desk.
 *
 * @param waiting by queue; queues where none waits are left out
 * @param owned of the person who asks, counted up to {@link #MANY}
 * @param due whose promise ends before the instant that was asked for, counted up to {@link #MANY}
 */
public record QueueCounts(Map<String, Integer> waiting, int owned, int due) {

    /** More than 999, which nobody needs to know to the last digit. */
    public static final int MANY = 1_000;

    public QueueCounts {
        waiting = Map.copyOf(waiting);
    }

    public int waiting(String queue) {
        return waiting.getOrDefault(queue, 0);
    }
}
