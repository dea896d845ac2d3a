package dev.firstline.files;

import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Blobs;
import dev.firstline.web.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Takes in the files of a form, outside of any transaction: senders may be slow (INT-8). */
@Component
public class FormFiles {

    private final Blobs blobs;
    private final Programmes programmes;

    FormFiles(Blobs blobs, Programmes programmes) {
        this.blobs = blobs;
        this.programmes = programmes;
    }

    /** What is wrong with the files, a sentence each; empty if nothing is. */
    public String faults(Page page, List<MultipartFile> files) {
        long limit = programmes.current().attachmentBytes();
        return files.stream()
                .filter(file -> file.getSize() > limit)
                .map(
                        file ->
                                page.text(
                                        "file.too-large",
                                        FileNames.clean(file.getOriginalFilename()),
                                        page.wording().size(file.getSize()),
                                        page.wording().size(limit)))
                .collect(Collectors.joining(" "));
    }

    /** The files, wholly on disk; ask for their {@link #faults} before. */
    public List<NewAttachment> receive(List<MultipartFile> files) {
        long limit = programmes.current().attachmentBytes();
        return files.stream().map(file -> receive(file, limit)).toList();
    }

    private NewAttachment receive(MultipartFile file, long limit) {
        try (InputStream content = file.getInputStream()) {
            return new NewAttachment(
                    FileNames.clean(file.getOriginalFilename()), blobs.receive(content, limit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names and sizes: what tells a form from the same one sent with other files. */
    public static String fingerprint(List<MultipartFile> files) {
        return files.stream()
                .map(file -> file.getOriginalFilename() + ":" + file.getSize())
                .collect(Collectors.joining("\n"));
    }

    /** What a form brought, without the nameless part that a browser sends for no file. */
    public static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(file -> !nameOf(file).isEmpty()).toList();
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
