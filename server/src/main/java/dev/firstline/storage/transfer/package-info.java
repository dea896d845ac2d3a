/**
 * Everything out of a Firstline and into another, in a form that any PostgreSQL and any tool can
 * read: {@code manifest.json}, {@code tables/*.copy} as COPY writes them, the files as they are,
 * and their sums in {@code files.sha256}.
 */
@NullMarked
package dev.firstline.storage.transfer;

import org.jspecify.annotations.NullMarked;
