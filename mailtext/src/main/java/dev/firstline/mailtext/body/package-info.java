/**
 * What a message carries: the tree of its parts, the text that a reader sees, and its attachments.
 */
@NullMarked
package dev.firstline.mailtext.body;

import org.jspecify.annotations.NullMarked;
