/**
 * Any raw e-mail message, however broken, as plain immutable values: who wrote, what is new in it,
 * what came with it, and whether a machine sent it. {@link dev.firstline.mailtext.Messages} reads;
 * the packages below hold one concern each and know nothing of each other's rules.
 */
@NullMarked
package dev.firstline.mailtext;

import org.jspecify.annotations.NullMarked;
