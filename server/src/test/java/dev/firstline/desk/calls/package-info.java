@NullMarked
package dev.firstline.desk.calls;

import org.jspecify.annotations.NullMarked;
