@NullMarked
package dev.firstline.storage.transfer;

import org.jspecify.annotations.NullMarked;
