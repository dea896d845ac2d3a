package dev.firstline.mail.rule;

/**
 * Something that staff should know about a new case, and its sender should not.
 *
 * @param key of its words: {@code mail.hint.<key>}
 * @param value what they name, "" if nothing
 */
public record Hint(String key, String value) {}
