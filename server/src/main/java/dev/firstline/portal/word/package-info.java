/** Saying one's word on a solution by the link in a mail, without signing in. */
@NullMarked
package dev.firstline.portal.word;

import org.jspecify.annotations.NullMarked;
