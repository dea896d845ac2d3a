@NullMarked
package dev.firstline.desk.customers;

import org.jspecify.annotations.NullMarked;
