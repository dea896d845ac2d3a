package dev.firstline.admin.programme;

/**
 * A clock that moved since other holidays hold.
 *
 * @param number of its case
 * @param clock what is promised
 */
public record MovedRow(
        long place, String number, String subject, String clock, String before, String after) {}
