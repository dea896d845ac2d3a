@NullMarked
package dev.firstline.reports;

import org.jspecify.annotations.NullMarked;
