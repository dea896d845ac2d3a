/** How the ledger is told. */
@NullMarked
package dev.firstline.statements;

import org.jspecify.annotations.NullMarked;
