/** What differs between two programmes, in words (PRG-1). */
@NullMarked
@NamedInterface("changes")
package dev.firstline.programme.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
