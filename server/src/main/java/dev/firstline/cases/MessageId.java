package dev.firstline.cases;

/** One message of a conversation. */
public record MessageId(long value) {}
