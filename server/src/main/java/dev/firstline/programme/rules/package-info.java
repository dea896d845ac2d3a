/** The rules of a programme that concern all plans alike. */
@NullMarked
@NamedInterface("rules")
package dev.firstline.programme.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
