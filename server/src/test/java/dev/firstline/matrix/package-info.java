/** Every route tried as every role, against one readable table (ACC-6). */
@NullMarked
package dev.firstline.matrix;

import org.jspecify.annotations.NullMarked;
