package dev.firstline.mail.incoming;

import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.mailtext.body.Attachment;
import dev.firstline.storage.BlobTooLarge;
import dev.firstline.storage.Blobs;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes in the files that came with a message, outside of any transaction (INT-8). */
@Component
class Enclosures {

    /**
     * The files.
     *
     * @param leftOut those that are larger than the programme allows
     */
    record Sorted(List<NewAttachment> kept, List<Attachment> leftOut) {}

    private final Blobs blobs;

    Enclosures(Blobs blobs) {
        this.blobs = blobs;
    }

    /**
     * Receives each file up to a limit.
     *
     * @param limit in bytes
     */
    Sorted receive(List<Attachment> attachments, long limit) throws IOException {
        List<NewAttachment> kept = new ArrayList<>();
        List<Attachment> leftOut = new ArrayList<>();
        for (Attachment attachment : attachments) {
            if (attachment.size() > limit) {
                leftOut.add(attachment);
                continue;
            }
            try (InputStream content = attachment.content().open()) {
                kept.add(new NewAttachment(attachment.name(), blobs.receive(content, limit)));
            } catch (BlobTooLarge larger) {
                leftOut.add(attachment);
            }
        }
        return new Sorted(kept, leftOut);
    }

    /** The whole raw message as a file, for what could not be read or shown in full. */
    NewAttachment whole(InputStream raw) throws IOException {
        return new NewAttachment("message.eml", blobs.receive(raw, Long.MAX_VALUE));
    }
}
