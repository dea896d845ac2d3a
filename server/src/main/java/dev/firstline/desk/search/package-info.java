/** Finding a case by its number, by what was said on it, and by who it is about. */
@NullMarked
package dev.firstline.desk.search;

import org.jspecify.annotations.NullMarked;
