package dev.firstline.mailtext.tnef;

import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** A file in a winmail.dat. */
public final class WinmailFile {
    private final String name;
    private final @Nullable String contentId;
    private final byte[] content;

    private WinmailFile(String name, @Nullable String contentId, byte[] content) {
        this.name = name;
        this.contentId = contentId;
        this.content = content;
    }

    /** As Outlook has it: not safe. */
    public String name() {
        return name;
    }

    /** As a cid: link names it, or null. */
    public @Nullable String contentId() {
        return contentId;
    }

    /** Not to be changed. */
    public byte[] content() {
        return content;
    }

    /** Empty for an enclosed Outlook item, which is no file. */
    static Optional<WinmailFile> of(Attachment attachment) {
        try {
            return Optional.of(
                    new WinmailFile(name(attachment), id(attachment), attachment.getContents()));
        } catch (RuntimeException noFile) {
            return Optional.empty();
        }
    }

    private static String name(Attachment attachment) {
        var name = attachment.getLongFilename();
        var given = name == null || name.isBlank() ? attachment.getFilename() : name;
        return given == null ? "" : given;
    }

    private static @Nullable String id(Attachment attachment) {
        return attachment.getMAPIAttribute(MAPIProperty.ATTACH_CONTENT_ID)
                        instanceof MAPIStringAttribute id
                ? id.getDataString()
                : null;
    }
}
