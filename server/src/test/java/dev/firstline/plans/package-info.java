/**
 * Watches how the database is asked: no page reads a table that grows with the cases from end to
 * end.
 */
@NullMarked
package dev.firstline.plans;

import org.jspecify.annotations.NullMarked;
