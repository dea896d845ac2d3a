@NullMarked
package dev.firstline.desk.casepage;

import org.jspecify.annotations.NullMarked;
