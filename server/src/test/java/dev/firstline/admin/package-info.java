/** Tests of the pages for administrators. */
@NullMarked
package dev.firstline.admin;

import org.jspecify.annotations.NullMarked;
