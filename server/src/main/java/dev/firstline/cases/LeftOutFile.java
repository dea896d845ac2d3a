package dev.firstline.cases;

import java.util.Locale;

/**
 * A file that came with a message and was not kept, for a limit of the programme (INT-8).
 *
 * @param size in bytes
 * @param allowed what the programme allowed: bytes of a file, or files of a message
 */
public record LeftOutFile(String name, long size, Reason reason, long allowed) {

    /** Which limit was passed. */
    public enum Reason {
        TOO_LARGE,
        TOO_MANY;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Reason of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
