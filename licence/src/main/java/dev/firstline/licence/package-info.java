@NullMarked
package dev.firstline.licence;

import org.jspecify.annotations.NullMarked;
