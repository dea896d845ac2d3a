/** Looks at what a server needs to do its work, and says what to do where something is wrong. */
@NullMarked
package dev.firstline.control.doctor;

import org.jspecify.annotations.NullMarked;
