/** Asking for help: the form for a new request. */
@NullMarked
package dev.firstline.portal.asking;

import org.jspecify.annotations.NullMarked;
