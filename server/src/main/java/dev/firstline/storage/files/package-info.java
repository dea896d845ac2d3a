/** How storage writes, sweeps and guards its files. */
@NullMarked
package dev.firstline.storage.files;

import org.jspecify.annotations.NullMarked;
