/** The embedded database of the server that is measured, as the benchmarks look into it. */
@NullMarked
package dev.firstline.benchmarks.database;

import org.jspecify.annotations.NullMarked;
