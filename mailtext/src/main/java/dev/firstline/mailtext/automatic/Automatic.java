package dev.firstline.mailtext.automatic;

/**
 * That a message was sent by a machine, and must not be answered by one (MAIL-6).
 *
 * @param why in words for staff, naming what gave it away
 */
public record Automatic(String why) {}
