package dev.firstline.cli;

/** How a command ended, as other programs rely on it. */
public enum Exit {
    DONE(0),
    /** The input was read, and has faults. */
    FAULTS(1),
    /** Unknown command or option, or a file that cannot be read. */
    WRONG_USE(2),
    /** The server or its database is not available. */
    UNAVAILABLE(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
