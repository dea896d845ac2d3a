package dev.firstline.cases;

import dev.firstline.storage.ReceivedFile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something to be said on a case; see {@link Message} for the meaning of each part. */
public record NewMessage(
        Channel channel,
        Visibility visibility,
        String body,
        @Nullable String quoted,
        @Nullable Call call,
        List<NewAttachment> attachments) {

    /** The longest message that is kept, in characters. */
    public static final int LONGEST = 1_000_000;

    public NewMessage {
        attachments = List.copyOf(attachments);
    }

    /** A file that has come in wholly; it is kept with the message. */
    public record NewAttachment(String name, ReceivedFile content) {}

    public static NewMessage of(Channel channel, Visibility visibility, String body) {
        return new NewMessage(channel, visibility, body, null, null, List.of());
    }

    public NewMessage with(List<NewAttachment> files) {
        return new NewMessage(channel, visibility, body, quoted, call, files);
    }
}
