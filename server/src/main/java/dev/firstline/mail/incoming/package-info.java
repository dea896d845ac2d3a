/**
 * Mail taken in: kept raw, read, decided upon by the rules, and carried out, each in one
 * transaction.
 */
@NullMarked
package dev.firstline.mail.incoming;

import org.jspecify.annotations.NullMarked;
