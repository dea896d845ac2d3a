package dev.firstline.files;

import dev.firstline.access.Actor;
import dev.firstline.cases.Attachment;
import dev.firstline.cases.Conversations;
import dev.firstline.storage.Blobs;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Gives back the files of messages so that a browser never runs them (INT-8): only pictures of
 * kinds that hold no script are shown, all else is saved as mere bytes, and nothing is guessed.
 */
@Controller
class AttachmentFiles {

    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final Conversations conversations;
    private final Blobs blobs;

    AttachmentFiles(Conversations conversations, Blobs blobs) {
        this.conversations = conversations;
        this.blobs = blobs;
    }

    @GetMapping("/attachments/{id}")
    ResponseEntity<Resource> send(Actor actor, @PathVariable UUID id) throws IOException {
        Attachment file = conversations.getAttachment(actor, id);
        boolean picture = file.isPicture();
        return ResponseEntity.ok()
                .contentType(
                        picture
                                ? MediaType.parseMediaType(file.type())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header("Content-Disposition", disposition(picture, file.name()))
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(blobs.read(blobs.getBlob(file.blobId()))));
    }

    private static String disposition(boolean picture, String name) {
        return (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
