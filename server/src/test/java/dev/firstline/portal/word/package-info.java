@NullMarked
package dev.firstline.portal.word;

import org.jspecify.annotations.NullMarked;
