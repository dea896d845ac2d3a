package dev.firstline.mailtext.head;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mailtext.charset.Charsets;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together a parameter that RFC 2231 spread over {@code name*}, {@code name*0*}, {@code
 * name*1} and so on: joined as bytes first, since senders split within a character.
 */
final class ExtendedParameter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset = "";

    private ExtendedParameter() {}

    static Optional<String> find(Map<String, String> raw, String name) {
        var parameter = new ExtendedParameter();
        var whole = raw.get(name + "*");
        if (whole != null) {
            parameter.addEncoded(whole, true);
            return Optional.of(parameter.text());
        }
        int sections = 0;
        while (parameter.addSection(raw, name + "*" + sections, sections == 0)) {
            sections++;
        }
        return sections == 0 ? Optional.empty() : Optional.of(parameter.text());
    }

    private boolean addSection(Map<String, String> raw, String key, boolean first) {
        var encoded = raw.get(key + "*");
        if (encoded != null) {
            addEncoded(encoded, first);
            return true;
        }
        var plain = raw.get(key);
        if (plain != null) {
            bytes.writeBytes(plain.getBytes(UTF_8));
        }
        return plain != null;
    }

    private void addEncoded(String value, boolean first) {
        int quote = first ? value.indexOf('\'') : -1;
        int second = value.indexOf('\'', quote + 1);
        if (quote >= 0 && second >= 0) {
            charset = value.substring(0, quote);
        }
        percentDecode(quote >= 0 && second >= 0 ? value.substring(second + 1) : value);
    }

    private void percentDecode(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) == '%' && Hex.isPair(value, at + 1)) {
                bytes.write(Hex.pair(value, at + 1));
                at += 2;
            } else {
                bytes.writeBytes(value.substring(at, at + 1).getBytes(UTF_8));
            }
        }
    }

    private String text() {
        return Charsets.decode(bytes.toByteArray(), charset);
    }
}
