/** Organisations, their agreements, and the products that are supported. */
@NullMarked
package dev.firstline.desk.customers;

import org.jspecify.annotations.NullMarked;
