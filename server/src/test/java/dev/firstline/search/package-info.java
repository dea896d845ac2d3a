@NullMarked
package dev.firstline.search;

import org.jspecify.annotations.NullMarked;
