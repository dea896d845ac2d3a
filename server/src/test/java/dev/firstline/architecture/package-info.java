/** The rules by which the code is laid out, each with its reason. */
@NullMarked
package dev.firstline.architecture;

import org.jspecify.annotations.NullMarked;
