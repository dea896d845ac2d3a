/** The examples that a programme carries, and how they are run (PRG-8). */
@NullMarked
package dev.firstline.programme.examples;

import org.jspecify.annotations.NullMarked;
