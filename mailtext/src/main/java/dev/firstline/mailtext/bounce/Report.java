package dev.firstline.mailtext.bounce;

import dev.firstline.mailtext.body.Part;
import dev.firstline.mailtext.head.Headers;

/**
 * A message that may be a delivery report.
 *
 * @param byServer whether a mail server seems to have sent it: only then are free words trusted,
 *     since people quote reports when they ask about them
 */
public record Report(Part root, String text, boolean byServer) {
    Headers headers() {
        return root.headers();
    }
}
