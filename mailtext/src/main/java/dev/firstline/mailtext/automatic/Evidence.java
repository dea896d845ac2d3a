package dev.firstline.mailtext.automatic;

import dev.firstline.mailtext.head.Envelope;
import dev.firstline.mailtext.head.Headers;
import dev.firstline.mailtext.head.Mailbox;

import org.jspecify.annotations.Nullable;

/**
 * What tells whether a machine sent a message.
 *
 * @param type the declared type of the whole, such as multipart/report
 */
public record Evidence(
        Headers headers, Envelope envelope, @Nullable Mailbox from, String subject, String type) {}
