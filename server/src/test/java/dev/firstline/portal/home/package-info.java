@NullMarked
package dev.firstline.portal.home;

import org.jspecify.annotations.NullMarked;
