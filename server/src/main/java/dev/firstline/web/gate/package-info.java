/** Who is worked on, and who waits at the gate. */
@NullMarked
package dev.firstline.web.gate;

import org.jspecify.annotations.NullMarked;
