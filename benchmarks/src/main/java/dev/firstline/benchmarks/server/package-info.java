/** What the server itself and the machine say while Gatling asks. */
@NullMarked
package dev.firstline.benchmarks.server;

import org.jspecify.annotations.NullMarked;
