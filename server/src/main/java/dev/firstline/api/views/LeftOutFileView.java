package dev.firstline.api.views;

import dev.firstline.cases.LeftOutFile;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A file that came with a message and was not kept.
 *
 * @param size in bytes
 * @param reason {@code too-large} or {@code too-many}
 * @param allowed what the programme allowed: bytes of a file, or files of a message
 */
@Schema(name = "LeftOutFile")
public record LeftOutFileView(String name, long size, String reason, long allowed) {

    static LeftOutFileView of(LeftOutFile file) {
        return new LeftOutFileView(file.name(), file.size(), file.reason().key(), file.allowed());
    }
}
