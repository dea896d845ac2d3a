@NullMarked
package dev.firstline.products;

import org.jspecify.annotations.NullMarked;
