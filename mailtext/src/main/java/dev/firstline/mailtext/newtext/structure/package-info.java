/**
 * Tells from the structure of HTML where quotes and signatures begin: the programs name them in
 * classes, ids and styles, whatever the language.
 */
@NullMarked
package dev.firstline.mailtext.newtext.structure;

import org.jspecify.annotations.NullMarked;
