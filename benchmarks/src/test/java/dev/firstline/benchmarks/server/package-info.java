/** Gatling's runs against a server with the demo. */
@NullMarked
package dev.firstline.benchmarks.server;

import org.jspecify.annotations.NullMarked;
