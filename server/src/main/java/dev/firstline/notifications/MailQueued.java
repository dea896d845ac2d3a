package dev.firstline.notifications;

/**
 * Mail was put into the outbox by the transaction that is about to commit: a nudge for whoever
 * sends it.
 */
public record MailQueued() {}
