package dev.firstline.mailtext.tnef;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A winmail.dat whose lists of properties are longer than they say. POI fails where the last value
 * of such a list is empty; what follows the last one it ignores, as it does checksums.
 */
final class PaddedFields {
    private static final int SIGNATURE_AND_KEY = 6;

    /** Level and id, then the length. */
    private static final int BEFORE_LENGTH = 5;

    private static final int CHECKSUM = 2;
    private static final int PADDING = 4;
    private static final int PROPERTIES = 0x00069003;
    private static final int ATTACHMENT_PROPERTIES = 0x00069005;

    private PaddedFields() {}

    /** The bytes as they are where they are no winmail.dat or are cut off. */
    static byte[] of(byte[] bytes) {
        var from = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int most = bytes.length + bytes.length / (BEFORE_LENGTH + PADDING + CHECKSUM) * PADDING;
        var to = ByteBuffer.allocate(most + PADDING).order(ByteOrder.LITTLE_ENDIAN);
        try {
            copy(from, to, SIGNATURE_AND_KEY);
            while (from.hasRemaining()) {
                copyField(from, to);
            }
            return Arrays.copyOf(to.array(), to.position());
        } catch (BufferUnderflowException cutOff) {
            return bytes;
        }
    }

    private static void copyField(ByteBuffer from, ByteBuffer to) {
        copy(from, to, BEFORE_LENGTH);
        int id = to.getInt(to.position() - Integer.BYTES);
        int length = from.getInt();
        int padding = id == PROPERTIES || id == ATTACHMENT_PROPERTIES ? PADDING : 0;
        to.putInt(length + padding);
        copy(from, to, length);
        to.position(to.position() + padding);
        copy(from, to, CHECKSUM);
    }

    private static void copy(ByteBuffer from, ByteBuffer to, int length) {
        if (length < 0 || length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        to.put(from.slice(from.position(), length));
        from.position(from.position() + length);
    }
}
