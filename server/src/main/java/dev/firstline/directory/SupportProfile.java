package dev.firstline.directory;

/**
 * What is known of an organisation's installation in words; products and machines stand beside it.
 *
 * @param reach how to reach it: remote access, whom to ask, when
 * @param version counts the changes
 */
public record SupportProfile(String reach, String notes, int version) {

    static final SupportProfile EMPTY = new SupportProfile("", "", 0);
}
