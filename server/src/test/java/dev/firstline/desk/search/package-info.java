@NullMarked
package dev.firstline.desk.search;

import org.jspecify.annotations.NullMarked;
