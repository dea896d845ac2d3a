@NullMarked
package dev.firstline.programme.lines;

import org.jspecify.annotations.NullMarked;
