/**
 * Tells what the writer of a message added from what the mail program quoted and signed. Rules are
 * small and ordered; when in doubt they keep.
 */
@NullMarked
package dev.firstline.mailtext.newtext;

import org.jspecify.annotations.NullMarked;
