package dev.firstline.api;

import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Blobs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes in files that came with a form, each up to the programme's size (INT-8). */
@Component
class SentFiles {

    private static final int LONGEST_NAME = 200;

    private final Blobs blobs;
    private final Programmes programmes;

    SentFiles(Blobs blobs, Programmes programmes) {
        this.blobs = blobs;
        this.programmes = programmes;
    }

    List<NewAttachment> receive(@Nullable List<MultipartFile> files) {
        if (files == null) {
            return List.of();
        }
        long limit = programmes.current().attachmentBytes();
        return files.stream()
                .filter(file -> StringUtils.hasText(file.getOriginalFilename()))
                .map(file -> receive(file, limit))
                .toList();
    }

    private NewAttachment receive(MultipartFile file, long limit) {
        try (InputStream content = file.getInputStream()) {
            return new NewAttachment(name(file), blobs.receive(content, limit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of the name, without what a file system or a header might stumble over. */
    private static String name(MultipartFile file) {
        String given = String.valueOf(file.getOriginalFilename());
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_").strip();
        String named = plain.replace(".", "").isEmpty() ? "file" : plain;
        return named.length() <= LONGEST_NAME
                ? named
                : named.substring(named.length() - LONGEST_NAME);
    }
}
