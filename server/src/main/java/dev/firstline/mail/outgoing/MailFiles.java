package dev.firstline.mail.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.cases.Attachment;
import dev.firstline.cases.Message;
import dev.firstline.storage.Blobs;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The body of a mail: its words as text and HTML, and the files of the message it brings. */
@Component
class MailFiles {

    /**
     * What is beyond this stays on the portal: many mail servers take no more than 10 MB encoded.
     */
    private static final long MOST_BYTES = 7_000_000;

    /** Named, since the mail library else searches all jars for it with each part it writes. */
    private static final String STREAMS = "jakarta.mail.util.StreamProvider";

    static {
        System.setProperty(STREAMS, MailStreamProvider.class.getName());
    }

    /** Files that go along, and those that are too large together. */
    record Sorted(List<Attachment> attached, List<Attachment> leftOut) {}

    private final Blobs blobs;

    MailFiles(Blobs blobs) {
        this.blobs = blobs;
    }

    Sorted sort(@Nullable Message message) {
        List<Attachment> attached = new ArrayList<>();
        List<Attachment> leftOut = new ArrayList<>();
        long bytes = 0;
        for (Attachment file : message == null ? List.<Attachment>of() : message.attachments()) {
            boolean fits = bytes + file.size() <= MOST_BYTES;
            (fits ? attached : leftOut).add(file);
            bytes += fits ? file.size() : 0;
        }
        return new Sorted(attached, leftOut);
    }

    void compose(MimeMessage mail, MailWriter.Bodies bodies, List<Attachment> files)
            throws MessagingException, IOException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(bodies.text(), "plain"));
        alternative.addBodyPart(text(bodies.html(), "html"));
        if (files.isEmpty()) {
            mail.setContent(alternative);
            return;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(alternative);
        mixed.addBodyPart(words);
        for (Attachment file : files) {
            mixed.addBodyPart(attached(file));
        }
        mail.setContent(mixed);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    private MimeBodyPart attached(Attachment file) throws MessagingException, IOException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new Kept(blobs, file)));
        part.setFileName(file.name());
        part.setDisposition("attachment");
        return part;
    }

    /** A stored file as the mail library reads it: only when the mail is sent. */
    private record Kept(Blobs blobs, Attachment file) implements DataSource {

        @Override
        public InputStream getInputStream() throws IOException {
            return blobs.read(blobs.getBlob(file.blobId()));
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return file.type();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }
}
