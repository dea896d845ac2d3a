/**
 * Styles and scripts: bundled at start, served compressed under URLs that change with their
 * content.
 */
@NullMarked
package dev.firstline.web.assets;

import org.jspecify.annotations.NullMarked;
