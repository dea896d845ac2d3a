/** JMH's runs of the libraries. */
@NullMarked
package dev.firstline.benchmarks.libraries;

import org.jspecify.annotations.NullMarked;
