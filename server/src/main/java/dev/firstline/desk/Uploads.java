package dev.firstline.desk;

import static java.util.Objects.requireNonNullElse;

import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;
import dev.firstline.storage.Blobs;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes in the files of a form, before anything is done with them (INT-8). */
@Component
public class Uploads {

    private final Blobs blobs;
    private final Programmes programmes;

    Uploads(Blobs blobs, Programmes programmes) {
        this.blobs = blobs;
        this.programmes = programmes;
    }

    /**
     * The files as attachments to be; call it outside of a transaction, senders may be slow.
     *
     * @throws Refused invalid, by the name of the first file that is larger than the programme
     *     accepts
     */
    public List<NewAttachment> receive(List<MultipartFile> files) {
        long most = programmes.current().attachmentBytes();
        files.stream()
                .filter(file -> file.getSize() > most)
                .findFirst()
                .ifPresent(
                        file -> {
                            throw Refused.invalid("body", "file.too-large", name(file));
                        });
        return files.stream().map(file -> receive(file, most)).toList();
    }

    private NewAttachment receive(MultipartFile file, long most) {
        try (InputStream content = file.getInputStream()) {
            return new NewAttachment(name(file), blobs.receive(content, most));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        return requireNonNullElse(file.getOriginalFilename(), "");
    }
}
