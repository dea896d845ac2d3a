/** A load of mail. */
@NullMarked
package dev.firstline.benchmarks.smtp;

import org.jspecify.annotations.NullMarked;
