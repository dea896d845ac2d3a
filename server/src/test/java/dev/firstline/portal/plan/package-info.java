@NullMarked
package dev.firstline.portal.plan;

import org.jspecify.annotations.NullMarked;
