/**
 * The command {@code parse-mail}: files of raw messages in, a line of JSON for each out. It uses
 * the library {@code mailtext} and nothing of the server.
 */
@NullMarked
package dev.firstline.cli.mail;

import org.jspecify.annotations.NullMarked;
