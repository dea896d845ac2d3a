@NullMarked
package dev.firstline.programme;

import org.jspecify.annotations.NullMarked;
