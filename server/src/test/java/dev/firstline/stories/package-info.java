/** One story for each programme that ships, as far as it goes, by the doors and pages of a demo. */
@NullMarked
package dev.firstline.stories;

import org.jspecify.annotations.NullMarked;
