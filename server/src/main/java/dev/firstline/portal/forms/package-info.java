/** What the portal's forms have in common. */
@NullMarked
package dev.firstline.portal.forms;

import org.jspecify.annotations.NullMarked;
