package dev.firstline.storage;

/** A file has more bytes than it may; none of them is kept. */
public final class BlobTooLarge extends RuntimeException {

    private final long limit;

    public BlobTooLarge(long limit) {
        super("The file is larger than %,d bytes".formatted(limit));
        this.limit = limit;
    }

    /** In bytes. */
    public long limit() {
        return limit;
    }
}
