package dev.firstline.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a conversation.
 *
 * @param id becomes part of the element's id, so that links lead to it
 * @param channel by which it came, in a word; empty where that says nothing
 * @param quoted what it repeated of earlier mail, folded
 * @param quotedLines how many lines that is
 * @param formatted where it is shown as its sender formatted it; empty where it is text only
 * @param leftOut files that came with it and were not kept, a sentence each
 */
public record MessageView(
        String id,
        Kind kind,
        String author,
        String channel,
        Instant at,
        Html body,
        Html quoted,
        int quotedLines,
        String formatted,
        List<AttachmentView> attachments,
        List<String> leftOut) {

    /**
     * What the frame of a formatted message may do: open links beside, and be measured by the page
     * around it, which is harmless as long as it runs no script.
     */
    public static final String FRAME_SANDBOX =
            "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

    /** Who speaks to whom. */
    public enum Kind {
        FROM_CUSTOMER,
        FROM_STAFF,
        AUTOMATIC,
        /** Seen by staff only. */
        NOTE;

        public String css() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
