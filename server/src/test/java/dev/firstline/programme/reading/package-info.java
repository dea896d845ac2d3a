@NullMarked
package dev.firstline.programme.reading;

import org.jspecify.annotations.NullMarked;
