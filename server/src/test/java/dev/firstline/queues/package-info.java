@NullMarked
package dev.firstline.queues;

import org.jspecify.annotations.NullMarked;
