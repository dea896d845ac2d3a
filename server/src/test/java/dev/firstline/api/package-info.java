@NullMarked
package dev.firstline.api;

import org.jspecify.annotations.NullMarked;
