package dev.firstline.api.views;

import dev.firstline.cases.Attachment;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A file on a message.
 *
 * @param type detected from its content
 * @param size in bytes
 * @param url where it can be fetched with the same token
 */
@Schema(name = "Attachment")
public record AttachmentView(String id, String name, String type, long size, String url) {

    static AttachmentView of(Attachment file) {
        return new AttachmentView(
                file.id().toString(),
                file.name(),
                file.type(),
                file.size(),
                "/api/v1/attachments/" + file.id());
    }
}
