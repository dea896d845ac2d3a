package dev.firstline.storage.files;

import dev.firstline.storage.BlobTooLarge;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on what it reads, and throws {@link BlobTooLarge} at the first byte too many. */
public final class CappedStream extends FilterInputStream {

    private final long limit;
    private long count;

    public CappedStream(InputStream in, long limit) {
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

    private void count(int bytes) {
        count += bytes;
        if (count > limit) {
            throw new BlobTooLarge(limit);
        }
    }
}
