/** Logging a call for the caller (INT-1). */
@NullMarked
package dev.firstline.desk.calls;

import org.jspecify.annotations.NullMarked;
