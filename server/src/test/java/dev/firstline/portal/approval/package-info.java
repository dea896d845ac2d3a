@NullMarked
package dev.firstline.portal.approval;

import org.jspecify.annotations.NullMarked;
