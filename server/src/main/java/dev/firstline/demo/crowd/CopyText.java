package dev.firstline.demo.crowd;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as PostgreSQL's COPY reads them in its text format. */
final class CopyText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a row: texts, numbers, instants, truths, lists of keys; null is null. */
    void row(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values[i]);
        }
        text.append('\n');
    }

    InputStream stream() {
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case List<?> keys -> list(keys);
            default -> escaped(value.toString());
        }
    }

    /** Keys hold nothing that an array would have to quote. */
    private void list(List<?> keys) {
        text.append('{');
        for (int i = 0; i < keys.size(); i++) {
            text.append(i == 0 ? "" : ",").append(keys.get(i));
        }
        text.append('}');
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            switch (each) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(each);
            }
        }
    }
}
