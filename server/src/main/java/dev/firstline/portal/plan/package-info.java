/**
 * What an organisation has bought, who of it may do what, and what is known of its installation.
 */
@NullMarked
package dev.firstline.portal.plan;

import org.jspecify.annotations.NullMarked;
