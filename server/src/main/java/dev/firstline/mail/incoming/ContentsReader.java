package dev.firstline.mail.incoming;

import dev.firstline.cases.AsSent;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.mail.rule.Letter;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.RawMailFiles;
import dev.firstline.texts.Language;
import dev.firstline.texts.Texts;
import dev.firstline.texts.Wording;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Makes of a message what a case can hold; what it cannot hold is named, and kept beside it. */
@Component
class ContentsReader {

    private static final int LONGEST_SUBJECT = dev.firstline.cases.Origin.LONGEST_SUBJECT;

    private final Enclosures enclosures;
    private final Senders senders;
    private final Programmes programmes;
    private final RawMailFiles files;
    private final Texts texts;

    ContentsReader(
            Enclosures enclosures,
            Senders senders,
            Programmes programmes,
            RawMailFiles files,
            Texts texts) {
        this.enclosures = enclosures;
        this.senders = senders;
        this.programmes = programmes;
        this.files = files;
        this.texts = texts;
    }

    Contents read(Letter letter, Kept kept) throws IOException {
        Enclosures.Sorted sorted = receive(letter);
        String body = body(letter);
        List<NewAttachment> attached = new ArrayList<>(sorted.kept());
        if (letter.message().error() != null || body.length() > NewMessage.LONGEST) {
            try (InputStream raw = files.read(kept.file())) {
                attached.add(enclosures.whole(raw));
            }
        }
        return new Contents(
                subject(letter),
                cut(body, NewMessage.LONGEST),
                asSent(letter),
                attached,
                sorted.leftOut());
    }

    /** HTML of more than a megabyte is an attachment already. */
    private static AsSent asSent(Letter letter) {
        String quoted = letter.quoted().map(text -> cut(text, NewMessage.LONGEST)).orElse(null);
        String html = letter.message().html();
        return new AsSent(
                quoted, html == null || html.isBlank() ? null : html.replace('\0', '\uFFFD'));
    }

    private Enclosures.Sorted receive(Letter letter) throws IOException {
        Programme programme = programmes.current();
        return enclosures.receive(
                letter.message().attachments(),
                programme.attachmentBytes(),
                programme.mail().mostFiles());
    }

    private String subject(Letter letter) {
        return letter.subject().isEmpty()
                ? wording(letter).text("mail.no-subject")
                : cut(letter.subject(), LONGEST_SUBJECT);
    }

    /** The words, after what of the subject would be lost otherwise. */
    private String body(Letter letter) {
        String words =
                letter.words().isBlank() ? wording(letter).text("mail.no-text") : letter.words();
        return letter.subject().length() > LONGEST_SUBJECT
                ? letter.subject() + "\n\n" + words
                : words;
    }

    /** In the language of its sender, who is looked for where words of ours are needed alone. */
    private Wording wording(Letter letter) {
        String language = senders.language(senders.of(letter), letter);
        return texts.in(Language.find(language).orElse(Language.EN));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
