/** The page of a case, and the forms by which it is worked on. */
@NullMarked
package dev.firstline.desk.casepage;

import org.jspecify.annotations.NullMarked;
