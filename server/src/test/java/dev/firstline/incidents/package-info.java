/** The ledger of incidents. */
@NullMarked
package dev.firstline.incidents;

import org.jspecify.annotations.NullMarked;
