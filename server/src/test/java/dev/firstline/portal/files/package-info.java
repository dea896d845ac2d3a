@NullMarked
package dev.firstline.portal.files;

import org.jspecify.annotations.NullMarked;
