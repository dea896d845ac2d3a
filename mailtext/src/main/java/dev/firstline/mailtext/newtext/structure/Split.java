package dev.firstline.mailtext.newtext.structure;

/**
 * A document told apart, as letters and figures only.
 *
 * @param quoted "" where nothing is marked as quoted or signature at the end
 */
record Split(String fresh, String quoted) {}
