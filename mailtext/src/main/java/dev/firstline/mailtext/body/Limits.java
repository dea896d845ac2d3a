package dev.firstline.mailtext.body;

/**
 * How much of one message is read into memory, so that no message can take more than its share.
 * What exceeds a limit of size is kept as an attachment; what exceeds the others is told in the
 * error.
 */
final class Limits {
    /** Bytes of one plain text body. */
    static final int TEXT = 2 << 20;

    /** Bytes of one HTML body: its tree takes many times the room of its text. */
    static final int HTML = 1 << 20;

    /** Bytes of an attachment that are held; larger ones are read again from the raw message. */
    static final int HELD = 32 << 10;

    /** Bytes of a winmail.dat that is opened; reading one takes its size more than once. */
    static final int WINMAIL = 8 << 20;

    /** Bytes of a multipart without a usable boundary that are searched for one. */
    static final int MENDED = 8 << 20;

    /** Broken multiparts within what was mended of broken multiparts. */
    static final int MENDINGS = 3;

    static final int DEPTH = 50;
    static final int PARTS = 1_000;
    static final int HEADERS = 10_000;
    static final int HEADER_BYTES = 1 << 20;

    private Limits() {}
}
