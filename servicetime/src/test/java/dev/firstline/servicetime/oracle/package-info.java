/**
 * What the library ought to answer, found the slow way: by walking from minute to minute and
 * comparing what the wall clock shows. Uses {@code ZoneRules} and no class of the library.
 */
@NullMarked
package dev.firstline.servicetime.oracle;

import org.jspecify.annotations.NullMarked;
