/** Pages for what went wrong, in words that say what to do. */
@NullMarked
package dev.firstline.web.errors;

import org.jspecify.annotations.NullMarked;
