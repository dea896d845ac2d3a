package dev.firstline.intake;

import dev.firstline.cases.AsSent;
import dev.firstline.cases.Call;
import dev.firstline.cases.Channel;
import dev.firstline.cases.NewMessage;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.cases.Visibility;
import dev.firstline.explanation.Refused;

import java.util.List;

/** Words on a case, and by which channel they came. */
public record Said(Channel channel, String body, AsSent asSent, List<NewAttachment> attachments) {

    private static final int LONGEST_REASON = 2000;

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

    /**
     * The same as the reason of a decision, which the ledger keeps.
     *
     * @throws Refused where nothing was said, or more than a line of the ledger holds
     */
    String asReason() {
        String said = body.strip();
        if (said.isEmpty()) {
            throw Refused.invalid("reason", "incident.reason-missing");
        }
        if (said.length() > LONGEST_REASON) {
            throw Refused.invalid("reason", "text.too-long", LONGEST_REASON);
        }
        return said;
    }
}
