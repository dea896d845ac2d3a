package dev.firstline.cases;

import dev.firstline.storage.ReceivedFile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something to be said on a case; see {@link Message} for the meaning of each part. */
public record NewMessage(
        Channel channel,
        Visibility visibility,
        String body,
        AsSent asSent,
        @Nullable Call call,
        List<NewAttachment> attachments) {

    /** The longest message that is kept, in characters. */
    public static final int LONGEST = 1_000_000;

    public NewMessage {
        attachments = List.copyOf(attachments);
    }

    /**
     * A file that has come in wholly; it is kept with the message.
     *
     * @param contentId what the HTML of the message calls it, null where it cannot name it
     */
    public record NewAttachment(String name, @Nullable String contentId, ReceivedFile content) {

        public NewAttachment(String name, ReceivedFile content) {
            this(name, null, content);
        }
    }

    public static NewMessage of(Channel channel, Visibility visibility, String body) {
        return new NewMessage(channel, visibility, body, AsSent.TYPED, null, List.of());
    }

    public NewMessage with(List<NewAttachment> files) {
        return new NewMessage(channel, visibility, body, asSent, call, files);
    }
}
