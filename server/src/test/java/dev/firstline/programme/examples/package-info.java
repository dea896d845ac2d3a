@NullMarked
package dev.firstline.programme.examples;

import org.jspecify.annotations.NullMarked;
