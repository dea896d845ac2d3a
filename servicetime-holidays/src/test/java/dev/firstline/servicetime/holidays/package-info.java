@NullMarked
package dev.firstline.servicetime.holidays;

import org.jspecify.annotations.NullMarked;
