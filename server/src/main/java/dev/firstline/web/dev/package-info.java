/** For development only: the showcase of all components. */
@NullMarked
package dev.firstline.web.dev;

import org.jspecify.annotations.NullMarked;
