@NullMarked
package dev.firstline.desk.queue;

import org.jspecify.annotations.NullMarked;
