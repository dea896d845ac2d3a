/** Files that people send with what they write, and get back. */
@NullMarked
package dev.firstline.portal.files;

import org.jspecify.annotations.NullMarked;
