@NullMarked
package dev.firstline.agreements;

import org.jspecify.annotations.NullMarked;
