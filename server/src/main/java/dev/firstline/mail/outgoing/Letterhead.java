package dev.firstline.mail.outgoing;

/** What stands above and below the words of a mail. */
public record Letterhead(String language, String greeting, String signature) {}
