@NullMarked
package dev.firstline.intake;

import org.jspecify.annotations.NullMarked;
