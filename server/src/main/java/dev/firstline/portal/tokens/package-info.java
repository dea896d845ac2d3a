/** Making and revoking tokens for programs, for everybody who is signed in. */
@NullMarked
package dev.firstline.portal.tokens;

import org.jspecify.annotations.NullMarked;
