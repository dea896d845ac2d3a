/** The accounts of organisations: statements, adjustments, and what is questioned about them. */
@NullMarked
package dev.firstline.desk.incidents;

import org.jspecify.annotations.NullMarked;
