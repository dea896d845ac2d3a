@NullMarked
package dev.firstline.servicetime;

import org.jspecify.annotations.NullMarked;
