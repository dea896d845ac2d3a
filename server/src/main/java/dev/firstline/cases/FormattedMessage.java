package dev.firstline.cases;

/**
 * A message as its sender formatted it (MAIL-9).
 *
 * @param html as it came: <b>not</b> cleaned
 */
public record FormattedMessage(Message message, String html) {}
