/** Seeing at a glance where one's requests stand. */
@NullMarked
package dev.firstline.portal.home;

import org.jspecify.annotations.NullMarked;
