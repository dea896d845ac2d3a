package dev.firstline.mail.incoming;

import dev.firstline.mail.rule.Letter;
import dev.firstline.mailtext.Message;
import dev.firstline.mailtext.Messages;
import dev.firstline.mailtext.head.Envelope;
import dev.firstline.storage.RawMailFiles;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;

/** Reads kept messages, outside of any transaction: it may take long, and touch many files. */
@Component
class MailReader {

    private final RawMailFiles files;
    private final ContentsReader contents;

    MailReader(RawMailFiles files, ContentsReader contents) {
        this.files = files;
        this.contents = contents;
    }

    ReadMail read(Kept kept) throws IOException {
        Letter letter = letter(kept);
        return new ReadMail(kept, letter, contents.read(letter, kept));
    }

    /** The message alone, without taking its files. */
    Letter letter(Kept kept) throws IOException {
        Message message = Messages.read(files.file(kept.file()), new Envelope(kept.from()));
        try (InputStream raw = files.read(kept.file())) {
            return new Letter(message, Fingerprints.of(message, raw), kept.receivedAt());
        }
    }
}
