/** The people and organisations of all tests. */
@NullMarked
package dev.firstline.cast;

import org.jspecify.annotations.NullMarked;
