/** The programme on pages: its versions, what they say, what differs, and a way to a next one. */
@NullMarked
package dev.firstline.admin.programme;

import org.jspecify.annotations.NullMarked;
