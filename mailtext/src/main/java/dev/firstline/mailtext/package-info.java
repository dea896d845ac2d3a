@NullMarked
package dev.firstline.mailtext;

import org.jspecify.annotations.NullMarked;
