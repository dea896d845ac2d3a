package dev.firstline.mailtext.newtext.structure;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A document told apart, as letters and figures only.
 *
 * @param quoted "" where nothing is marked as quoted or signature at the end
 * @param beginning the element with which what is quoted begins, null where nothing is
 */
record Split(String fresh, String quoted, @Nullable Element beginning) {}
