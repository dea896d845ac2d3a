package dev.firstline.mail.incoming;

import dev.firstline.mail.rule.Letter;

/** A kept message that was read, and waits to be settled. */
record ReadMail(Kept kept, Letter letter, Contents contents) {}
