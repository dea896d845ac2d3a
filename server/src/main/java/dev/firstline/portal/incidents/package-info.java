/** What the organisation's incidents were, and questions about them. */
@NullMarked
package dev.firstline.portal.incidents;

import org.jspecify.annotations.NullMarked;
