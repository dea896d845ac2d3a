@NullMarked
package dev.firstline.cases;

import org.jspecify.annotations.NullMarked;
