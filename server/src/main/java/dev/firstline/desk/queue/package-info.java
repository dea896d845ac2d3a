/** The lists of the desk: one's own cases, the queues, and what is at risk. */
@NullMarked
package dev.firstline.desk.queue;

import org.jspecify.annotations.NullMarked;
