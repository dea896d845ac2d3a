package dev.firstline.mail.smtp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes a message on up to a limit; what comes after is for {@link #drain} to throw away. */
final class MeasuredStream extends FilterInputStream {

    /** The message is larger than it may be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final long limit;
    private long count;

    MeasuredStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws TooLarge {
        count += bytes;
        if (count > limit) {
            throw new TooLarge();
        }
    }

    /**
     * Reads the rest of the message, which would be taken for commands otherwise.
     *
     * @param most in bytes
     * @return false if there was more
     */
    boolean drain(long most) throws IOException {
        byte[] rest = new byte[8192];
        long drained = 0;
        for (int read = in.read(rest); read >= 0; read = in.read(rest)) {
            drained += read;
            if (drained > most) {
                return false;
            }
        }
        return true;
    }
}
