/**
 * What went wrong, told to programs (RFC 9457): one sentence that says what to do, and a type that
 * stays the same. Refusals in words are here too, for pages and programs alike.
 */
@NullMarked
@NamedInterface("problems")
package dev.firstline.web.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
