package dev.firstline.api;

import dev.firstline.access.Actor;
import dev.firstline.cases.Attachment;
import dev.firstline.cases.Conversations;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Blobs;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@RestController
class AttachmentResource {

    private final Conversations conversations;
    private final Blobs blobs;

    AttachmentResource(Conversations conversations, Blobs blobs) {
        this.conversations = conversations;
        this.blobs = blobs;
    }

    @GetMapping(Addresses.BASE + "/attachments/{id}")
    @Operation(
            summary = "Fetch a file",
            description = "The content of a file on a message, to be kept and never to be run.")
    ResponseEntity<InputStreamResource> fetch(Actor actor, @PathVariable String id)
            throws IOException {
        Attachment file = conversations.getAttachment(actor, uuid(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .body(new InputStreamResource(blobs.read(blobs.getBlob(file.blobId()))));
    }

    private static String disposition(Attachment file) {
        return ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw Refused.notFound("attachment");
        }
    }
}
