@NullMarked
package dev.firstline.jobs;

import org.jspecify.annotations.NullMarked;
