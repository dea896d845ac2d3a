@NullMarked
package dev.firstline.start.rehearsal;

import org.jspecify.annotations.NullMarked;
