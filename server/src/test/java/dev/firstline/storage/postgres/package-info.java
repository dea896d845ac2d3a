@NullMarked
package dev.firstline.storage.postgres;

import org.jspecify.annotations.NullMarked;
