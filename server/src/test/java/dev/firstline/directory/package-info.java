@NullMarked
package dev.firstline.directory;

import org.jspecify.annotations.NullMarked;
