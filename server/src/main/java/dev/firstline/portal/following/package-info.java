/** Following one request: its conversation, whose turn it is, and what one may answer. */
@NullMarked
package dev.firstline.portal.following;

import org.jspecify.annotations.NullMarked;
