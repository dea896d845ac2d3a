package dev.firstline.mail.incoming;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.LeftOutFiles;
import dev.firstline.cases.MessageId;
import dev.firstline.directory.Person;
import dev.firstline.mail.rule.Decision;
import dev.firstline.mail.rule.Letter;
import dev.firstline.notifications.MailKind;
import dev.firstline.notifications.Outbox;

import org.springframework.stereotype.Component;

/**
 * Notes which files of a mail could not be kept, and tells its sender what to do (INT-8). A new
 * request's acknowledgement tells it; what was added to a case is answered by a short mail. That
 * names the case: who takes no part in it is told nothing (ACC-7), nor is a machine (MAIL-6).
 */
@Component
class LeftOutMail {

    private final LeftOutFiles leftOut;
    private final Senders senders;
    private final Cases cases;
    private final Outbox outbox;

    LeftOutMail(LeftOutFiles leftOut, Senders senders, Cases cases, Outbox outbox) {
        this.leftOut = leftOut;
        this.senders = senders;
        this.cases = cases;
        this.outbox = outbox;
    }

    void tell(Done done, Decision decision, Letter letter, Sender sender, Contents contents) {
        CaseId about = done.caseId();
        MessageId message = done.messageId();
        boolean again = decision instanceof Decision.Replayed;
        if (contents.leftOut().isEmpty() || about == null || message == null || again) {
            return;
        }
        leftOut.note(message, contents.leftOut());
        if (!(decision instanceof Decision.Asked) && mayAnswer(letter, sender)) {
            answer(about, message, senders.introduce(sender, letter));
        }
    }

    private void answer(CaseId about, MessageId message, Person sender) {
        if (sender.isStaff() || cases.takesPart(sender.id(), about)) {
            outbox.queue(
                    MailKind.FILES_LEFT_OUT,
                    "left-out:" + message.value(),
                    cases.get(about),
                    message,
                    sender.id());
        }
    }

    private boolean mayAnswer(Letter letter, Sender sender) {
        return letter.message().automatic() == null && senders.isAnswerable(sender);
    }
}
