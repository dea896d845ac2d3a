@NullMarked
package dev.firstline.commitments;

import org.jspecify.annotations.NullMarked;
