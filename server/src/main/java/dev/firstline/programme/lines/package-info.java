/**
 * Who answers: lines with their categories, tiers, and the rules that say where a case goes (RTE).
 */
@NullMarked
@NamedInterface("lines")
package dev.firstline.programme.lines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
