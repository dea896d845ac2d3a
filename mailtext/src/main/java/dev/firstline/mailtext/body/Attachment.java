package dev.firstline.mailtext.body;

import org.jspecify.annotations.Nullable;

/**
 * Something that came with a message.
 *
 * @param name safe as a file name: no path, no control characters, never empty
 * @param type told by the content where it can be, else as declared
 * @param inline whether it is meant to be seen within the text
 * @param contentId what cid: links of the HTML call it, without angle brackets
 */
public record Attachment(
        String name, String type, boolean inline, @Nullable String contentId, Content content) {

    /** In decoded bytes. */
    public long size() {
        return content.size();
    }
}
