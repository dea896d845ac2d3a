/** How the database answers what is asked most: plans, pages read and time, by the real server. */
@NullMarked
package dev.firstline.benchmarks.queries;

import org.jspecify.annotations.NullMarked;
