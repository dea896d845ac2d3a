/**
 * The crowd of a large demo: organisations, people and cases that are made up, as many as are asked
 * for, and always the same ones for the same number and start. Cases are told by their own verbs,
 * so that their rows are those which the doors would have written; they come into the database by
 * COPY.
 */
@NullMarked
package dev.firstline.demo.crowd;

import org.jspecify.annotations.NullMarked;
