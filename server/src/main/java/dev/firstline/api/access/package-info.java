/** Who calls: tokens, scopes, and answers to those who have none. */
@NullMarked
package dev.firstline.api.access;

import org.jspecify.annotations.NullMarked;
