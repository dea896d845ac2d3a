@NullMarked
package dev.firstline.desk.refused;

import org.jspecify.annotations.NullMarked;
