/** Mail out: writes what the outbox holds and hands it to the relay (MAIL-8). */
@NullMarked
package dev.firstline.mail.outgoing;

import org.jspecify.annotations.NullMarked;
