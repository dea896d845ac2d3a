/**
 * The words by which mail programs and machines give themselves away, by language. They are data: a
 * file of resources for each language.
 */
@NullMarked
package dev.firstline.mailtext.words;

import org.jspecify.annotations.NullMarked;
