/** Reads delivery reports: whom a message did not reach, why, and which message it was. */
@NullMarked
package dev.firstline.mailtext.bounce;

import org.jspecify.annotations.NullMarked;
