package dev.firstline.mail.incoming;

import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.LeftOutFile.Reason;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.mailtext.body.Attachment;
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
     * @param leftOut those that are larger, or more, than the programme allows
     */
    record Sorted(List<NewAttachment> kept, List<LeftOutFile> leftOut) {}

    private final Blobs blobs;

    Enclosures(Blobs blobs) {
        this.blobs = blobs;
    }

    /**
     * Receives the files in their order, as far as the limits allow.
     *
     * @param largest in bytes
     * @param most how many are kept
     */
    Sorted receive(List<Attachment> attachments, long largest, int most) throws IOException {
        List<NewAttachment> kept = new ArrayList<>();
        List<LeftOutFile> leftOut = new ArrayList<>();
        for (Attachment file : attachments) {
            if (file.size() > largest) {
                leftOut.add(leftOut(file, Reason.TOO_LARGE, largest));
            } else if (kept.size() == most) {
                leftOut.add(leftOut(file, Reason.TOO_MANY, most));
            } else {
                kept.add(receive(file, largest));
            }
        }
        return new Sorted(kept, leftOut);
    }

    private static LeftOutFile leftOut(Attachment file, Reason reason, long allowed) {
        return new LeftOutFile(file.name(), file.size(), reason, allowed);
    }

    private NewAttachment receive(Attachment file, long largest) throws IOException {
        try (InputStream content = file.content().open()) {
            return new NewAttachment(
                    file.name(), file.contentId(), blobs.receive(content, largest));
        }
    }

    /** The whole raw message as a file, for what could not be read or shown in full. */
    NewAttachment whole(InputStream raw) throws IOException {
        return new NewAttachment("message.eml", blobs.receive(raw, Long.MAX_VALUE));
    }
}
