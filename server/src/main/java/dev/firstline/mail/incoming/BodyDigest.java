package dev.firstline.mail.incoming;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Digests the body of a message as it is sent: all below the first empty line, without carriage
 * returns and without empty lines at its end.
 */
final class BodyDigest {

    private static final int BLOCK = 8192;

    private final MessageDigest digest;
    private final byte[] kept = new byte[BLOCK];
    private int length;
    private int newLines;
    private boolean inside;
    private boolean any;

    private BodyDigest(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * Adds the body to a digest.
     *
     * @return false if there is nothing below an empty line, as where text came without any head
     */
    static boolean add(InputStream raw, MessageDigest digest) throws IOException {
        BodyDigest body = new BodyDigest(digest);
        byte[] block = new byte[BLOCK];
        for (int read = raw.read(block); read >= 0; read = raw.read(block)) {
            for (int i = 0; i < read; i++) {
                body.take(block[i]);
            }
        }
        body.pass();
        return body.any;
    }

    private void take(byte next) {
        if (next == '\r') {
            return;
        }
        if (next == '\n') {
            newLines++;
            inside |= newLines > 1;
            return;
        }
        if (inside) {
            for (; newLines > 0; newLines--) {
                keep((byte) '\n');
            }
            keep(next);
            any = true;
        }
        newLines = 0;
    }

    private void keep(byte next) {
        if (length == BLOCK) {
            pass();
        }
        kept[length++] = next;
    }

    private void pass() {
        digest.update(kept, 0, length);
        length = 0;
    }
}
