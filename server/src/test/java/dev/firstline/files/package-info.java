@NullMarked
package dev.firstline.files;

import org.jspecify.annotations.NullMarked;
