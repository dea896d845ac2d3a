@NullMarked
package dev.firstline.portal.following;

import org.jspecify.annotations.NullMarked;
