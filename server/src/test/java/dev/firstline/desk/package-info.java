@NullMarked
package dev.firstline.desk;

import org.jspecify.annotations.NullMarked;
