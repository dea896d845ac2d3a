@NullMarked
package dev.firstline.desk.figures;

import org.jspecify.annotations.NullMarked;
