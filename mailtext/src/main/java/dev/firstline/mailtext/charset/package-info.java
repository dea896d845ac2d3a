/** From bytes to characters that every later reader (a page, JSON, PostgreSQL) accepts. */
@NullMarked
package dev.firstline.mailtext.charset;

import org.jspecify.annotations.NullMarked;
