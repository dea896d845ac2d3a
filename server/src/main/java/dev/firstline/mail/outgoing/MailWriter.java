package dev.firstline.mail.outgoing;

import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.notifications.OutgoingMail;
import dev.firstline.templates.Templates;
import dev.firstline.texts.Wording;

import gg.jte.output.StringOutput;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a mail in the language of its recipient: head, text and HTML, and the files it brings. */
@Component
class MailWriter {

    private final Cases cases;
    private final People people;
    private final Occasions occasions;
    private final MailTexts texts;
    private final NoticeTexts notices;
    private final MailHead head;
    private final MailFiles files;
    private final MailSettings settings;
    private final Templates templates;

    MailWriter(
            Cases cases,
            People people,
            Occasions occasions,
            MailTexts texts,
            NoticeTexts notices,
            MailHead head,
            MailFiles files,
            MailSettings settings,
            Templates templates) {
        this.cases = cases;
        this.people = people;
        this.occasions = occasions;
        this.texts = texts;
        this.notices = notices;
        this.head = head;
        this.files = files;
        this.settings = settings;
        this.templates = templates;
    }

    MimeMessage write(OutgoingMail mail) throws MessagingException, IOException {
        Person recipient = people.get(mail.recipient());
        return mail.caseId() == null
                ? writeAboutNoCase(mail, recipient)
                : write(mail, recipient, cases.get(mail.caseId()));
    }

    private MimeMessage write(OutgoingMail mail, Person recipient, Case subject)
            throws MessagingException, IOException {
        Occasion occasion = occasions.of(mail, subject, recipient);
        List<Block> blocks = new ArrayList<>(texts.write(occasion));
        MailFiles.Sorted sorted = files.sort(occasion.enclosed());
        sorted.leftOut()
                .forEach(
                        file ->
                                blocks.add(
                                        occasion.words(
                                                "file-on-portal",
                                                file.name(),
                                                occasion.wording().size(file.size()))));
        MimeMessage written = head.about(mail, subject, recipient, occasion.writtenNumber());
        files.compose(written, bodies(recipient, occasion.wording(), blocks), sorted.attached());
        written.saveChanges();
        return written;
    }

    private MimeMessage writeAboutNoCase(OutgoingMail mail, Person recipient)
            throws MessagingException, IOException {
        Wording wording = occasions.wording(recipient);
        NoticeTexts.Notice notice =
                notices.write(mail, recipient, wording, occasions.times(recipient));
        MimeMessage written = head.aboutNoCase(mail, recipient, notice.subject());
        files.compose(written, bodies(recipient, wording, notice.blocks()), List.of());
        written.saveChanges();
        return written;
    }

    private Bodies bodies(Person recipient, Wording wording, List<Block> blocks) {
        boolean named = !recipient.name().equals(recipient.email());
        Letterhead letterhead =
                new Letterhead(
                        wording.language().tag(),
                        named
                                ? wording.text("mail.hello-name", recipient.name())
                                : wording.text("mail.hello"),
                        settings.senderName());
        StringOutput html = new StringOutput();
        templates.mailMail(letterhead, blocks).render(html);
        return new Bodies(PlainMail.write(letterhead, blocks), html.toString());
    }

    /** The same words twice. */
    record Bodies(String text, String html) {}
}
