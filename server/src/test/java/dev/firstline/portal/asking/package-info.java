@NullMarked
package dev.firstline.portal.asking;

import org.jspecify.annotations.NullMarked;
