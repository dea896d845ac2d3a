/** Pictures of every page of the demo, for eyes: {@code bin/look}. */
@NullMarked
package dev.firstline.look;

import org.jspecify.annotations.NullMarked;
