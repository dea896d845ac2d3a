/** Approving a fee by the link in a mail, without signing in. */
@NullMarked
package dev.firstline.portal.approval;

import org.jspecify.annotations.NullMarked;
