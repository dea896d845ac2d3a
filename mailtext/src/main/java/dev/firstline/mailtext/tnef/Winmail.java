package dev.firstline.mailtext.tnef;

import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is in a winmail.dat (MS-OXTNEF), read by Apache POI.
 *
 * @param text "" where it holds none
 * @param html "" where it holds none
 * @param whole whether all files in it could be taken out
 */
public record Winmail(String text, String html, List<WinmailFile> files, boolean whole) {
    private static final int[] SIGNATURE = {0x78, 0x9F, 0x3E, 0x22};

    public Winmail {
        files = List.copyOf(files);
    }

    public static boolean begins(byte[] start) {
        for (int at = 0; at < SIGNATURE.length; at++) {
            if (start.length <= at || (start[at] & 0xFF) != SIGNATURE[at]) {
                return false;
            }
        }
        return true;
    }

    /** Empty for what is none, is broken, or holds nothing. */
    public static Optional<Winmail> open(byte[] bytes) {
        try {
            var padded = new ByteArrayInputStream(PaddedFields.of(bytes));
            return Optional.of(read(new HMEFMessage(padded))).filter(opened -> !opened.isEmpty());
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static Winmail read(HMEFMessage message) {
        var files = new ArrayList<WinmailFile>();
        boolean whole = true;
        for (Attachment attachment : message.getAttachments()) {
            var file = WinmailFile.of(attachment);
            file.ifPresent(files::add);
            whole &= file.isPresent();
        }
        var body = new WinmailBody(message);
        return new Winmail(body.text(), body.html(), files, whole);
    }

    private boolean isEmpty() {
        return files.isEmpty() && text.isBlank() && html.isBlank();
    }
}
