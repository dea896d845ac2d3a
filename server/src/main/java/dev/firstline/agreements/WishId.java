package dev.firstline.agreements;

/** What a purchasing representative asks to change about an agreement. */
public record WishId(long value) {}
