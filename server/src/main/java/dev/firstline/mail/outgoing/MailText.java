package dev.firstline.mail.outgoing;

import java.util.List;

/** The words of one kind of mail, between greeting and signature. */
@FunctionalInterface
interface MailText {

    List<Block> write(Occasion occasion);
}
