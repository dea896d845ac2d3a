package dev.firstline.admin.programme;

/**
 * How far the running clocks are counted anew by the holidays of a version.
 *
 * @param words how many, and how many of them moved
 * @param moved whether any did
 */
public record RecountSheet(String words, boolean moved) {}
