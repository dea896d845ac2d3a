/** Finding a case by its number, or by words of its subject. */
@NullMarked
package dev.firstline.desk.search;

import org.jspecify.annotations.NullMarked;
