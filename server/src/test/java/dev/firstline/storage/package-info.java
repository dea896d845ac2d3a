@NullMarked
package dev.firstline.storage;

import org.jspecify.annotations.NullMarked;
