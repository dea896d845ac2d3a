/**
 * What header fields say: people, subject words, dates, ids and parameters, each read from the
 * forms that real mail programs write, not only from those that the RFCs allow.
 */
@NullMarked
package dev.firstline.mailtext.head;

import org.jspecify.annotations.NullMarked;
