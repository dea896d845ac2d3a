package dev.firstline.api.views;

import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.OptionalLong;

/** A place in a list, opaque to programs: the key of the last item that they got. */
public record Cursor(long key) {

    static Cursor of(long key) {
        return new Cursor(key);
    }

    /** The key after which the list goes on; empty for its beginning. */
    public static OptionalLong read(@Nullable String after) {
        if (after == null) {
            return OptionalLong.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(after);
            if (bytes.length == Long.BYTES) {
                return OptionalLong.of(ByteBuffer.wrap(bytes).getLong());
            }
        } catch (IllegalArgumentException _) {
            // no cursor of ours: refused below
        }
        throw Refused.invalid("after", "cursor.unknown");
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(key).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
