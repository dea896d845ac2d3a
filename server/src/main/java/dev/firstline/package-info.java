@NullMarked
package dev.firstline;

import org.jspecify.annotations.NullMarked;
