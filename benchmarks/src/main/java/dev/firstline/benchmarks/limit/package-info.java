/**
 * What PostgreSQL does at best: the statements of a request, recorded from the server's own, and
 * asked again and again without it.
 */
@NullMarked
package dev.firstline.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
