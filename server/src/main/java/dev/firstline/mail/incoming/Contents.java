package dev.firstline.mail.incoming;

import dev.firstline.cases.AsSent;
import dev.firstline.cases.Channel;
import dev.firstline.cases.LeftOutFile;
import dev.firstline.cases.NewMessage.NewAttachment;
import dev.firstline.intake.Said;

import java.util.List;

/**
 * What a message puts on a case: text within the limits of a case, and files that have come in
 * wholly.
 *
 * @param leftOut the files that could not be kept
 */
record Contents(
        String subject,
        String body,
        AsSent asSent,
        List<NewAttachment> files,
        List<LeftOutFile> leftOut) {

    Contents {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    Said said() {
        return new Said(Channel.MAIL, body, asSent, files);
    }
}
