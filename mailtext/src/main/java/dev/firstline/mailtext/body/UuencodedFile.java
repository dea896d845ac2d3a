package dev.firstline.mailtext.body;

/**
 * A file that stood within a text.
 *
 * @param name as it stood there: not safe
 */
record UuencodedFile(String name, Content content) {}
