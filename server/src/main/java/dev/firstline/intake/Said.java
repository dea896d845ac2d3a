package dev.firstline.intake;

import dev.firstline.cases.AsSent;
import dev.firstline.cases.Call;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.cases.Visibility;

import java.util.List;

/** Words on a case, and by which channel they came. */
public record Said(Channel channel, String body, AsSent asSent, List<NewAttachment> attachments) {

    public Said {
        attachments = List.copyOf(attachments);
    }

    public static Said of(Channel channel, String body) {
        return new Said(channel, body, AsSent.TYPED, List.of());
    }

    public Said with(List<NewAttachment> files) {
        return new Said(channel, body, asSent, files);
    }

    NewMessage as(Visibility visibility) {
        return new NewMessage(channel, visibility, body, asSent, null, attachments);
    }

    /** What was said on the telephone; the customer reads it. */
    NewMessage in(Call call) {
        return new NewMessage(
                Channel.TELEPHONE, Visibility.PUBLIC, body, asSent, call, attachments);
    }
}
