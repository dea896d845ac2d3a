/** Mail that was refused: read, taken in after all, or left. */
@NullMarked
package dev.firstline.desk.refused;

import org.jspecify.annotations.NullMarked;
