@NullMarked
package dev.firstline.portal;

import org.jspecify.annotations.NullMarked;
