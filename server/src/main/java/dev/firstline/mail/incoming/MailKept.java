package dev.firstline.mail.incoming;

/** A message is waiting: a nudge for whoever settles it. */
record MailKept() {}
