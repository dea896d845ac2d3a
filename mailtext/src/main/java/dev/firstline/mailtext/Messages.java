package dev.firstline.mailtext;

import dev.firstline.mailtext.body.PartReader;
import dev.firstline.mailtext.body.Source;
import dev.firstline.mailtext.head.Envelope;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads raw messages (RFC 5322 and whatever else was sent). No content makes it throw: what cannot
 * be understood is told in {@link Message#error()}, beside all that could be.
 */
public final class Messages {
    private Messages() {}

    public static Message read(byte[] raw) {
        return read(raw, Envelope.UNKNOWN);
    }

    /** The array must not be changed while contents of the message are read. */
    public static Message read(byte[] raw, Envelope envelope) {
        try {
            return read(Source.of(raw), envelope);
        } catch (IOException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }

    /**
     * Reads a file, which has to stay while contents of the message are read.
     *
     * @throws IOException where the file cannot be opened
     */
    public static Message read(Path file, Envelope envelope) throws IOException {
        return read(Source.of(file), envelope);
    }

    private static Message read(Source source, Envelope envelope) throws IOException {
        return new Assembly(PartReader.read(source), envelope).message();
    }
}
