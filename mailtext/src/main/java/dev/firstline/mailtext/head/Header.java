package dev.firstline.mailtext.head;

/**
 * One header field as it came: its name, and its value unfolded to one line, without control
 * characters; encoded words are still encoded.
 */
public record Header(String name, String value) {}
