/**
 * The command {@code clock}: JSON lines in, each a calendar and a question; the same lines out,
 * each with its answer and why. It uses the library {@code servicetime} and nothing of the server.
 */
@NullMarked
package dev.firstline.cli.clock;

import org.jspecify.annotations.NullMarked;
