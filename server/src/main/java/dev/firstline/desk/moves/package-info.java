/** What moving cases to what holds now would change, said before it is done. */
@NullMarked
package dev.firstline.desk.moves;

import org.jspecify.annotations.NullMarked;
