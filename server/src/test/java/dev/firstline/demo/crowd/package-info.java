@NullMarked
package dev.firstline.demo.crowd;

import org.jspecify.annotations.NullMarked;
