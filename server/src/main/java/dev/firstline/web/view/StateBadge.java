package dev.firstline.web.view;

/** The state of a case in a word, and how it is meant. */
public record StateBadge(String word, Tone tone) {}
