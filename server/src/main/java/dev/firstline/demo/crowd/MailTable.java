package dev.firstline.demo.crowd;

import dev.firstline.cases.MessageId;

/**
 * What the outbox keeps of mail that was sent.
 *
 * @param domain the right side of our Message-IDs
 */
record MailTable(String domain) implements Table<MadeUpCase> {

    @Override
    public String columns() {
        return "outgoing_mail (cause, kind, case_id, message_id, recipient_id, automatic, mail_id, queued_at,"
                + " next_attempt_at, attempts, sent_at)";
    }

    @Override
    public void write(MadeUpCase it, CopyText rows) {
        for (MadeUpMail mail : it.mails()) {
            MessageId message = mail.message();
            rows.row(
                    mail.cause(),
                    mail.kind().key(),
                    it.subject().id().value(),
                    message == null ? null : message.value(),
                    mail.recipient().value(),
                    mail.kind().isAutomatic(),
                    mail.id() + "@" + domain,
                    mail.sentAt(),
                    mail.sentAt(),
                    1,
                    mail.sentAt());
        }
    }
}
