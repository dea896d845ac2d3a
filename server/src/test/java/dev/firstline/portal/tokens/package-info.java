@NullMarked
package dev.firstline.portal.tokens;

import org.jspecify.annotations.NullMarked;
