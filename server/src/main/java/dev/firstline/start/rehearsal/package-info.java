/**
 * A server that was started only so that the JVM learns what a day of it is: the demo's people
 * visit it for a while, then it stops. See ADR 0006.
 */
@NullMarked
package dev.firstline.start.rehearsal;

import org.jspecify.annotations.NullMarked;
