package dev.firstline.access;

/** A contact, a member of staff, or an unknown sender. */
public record PersonId(long value) {}
