package dev.firstline.search;

/**
 * A filter whose value nobody knows; the rest of the line was searched all the same.
 *
 * @param filter its name: {@code state}, {@code queue} …
 * @param typed the value as it was typed
 * @param right what would be right, where that can be listed
 */
public record Fault(String filter, String typed, String right) {}
