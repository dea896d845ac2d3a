package dev.firstline.queues;

import dev.firstline.cases.Part;

/**
 * What the page of a queue shows.
 *
 * @param waiting a part of what waits, in the order in which it is taken
 * @param awaiting the first of what the customer's side has not let through yet, which does not
 *     count as waiting; none but at the start of the queue
 * @param counts of all places of the desk
 */
public record QueueInSight(Part<QueueRow> waiting, Part<QueueRow> awaiting, QueueCounts counts) {}
