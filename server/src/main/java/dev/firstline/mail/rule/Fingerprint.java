package dev.firstline.mail.rule;

/**
 * What tells one message from another (MAIL-2).
 *
 * @param messageId without angle brackets, "" where the message has none
 * @param content hash of what its author wrote, in hexadecimal: the body and the fields that no
 *     server on the way changes
 */
public record Fingerprint(String messageId, String content) {}
