/**
 * Tells mail that a machine sent from mail that a person wrote (RFC 3834, and what came before it).
 */
@NullMarked
package dev.firstline.mailtext.automatic;

import org.jspecify.annotations.NullMarked;
