package dev.firstline.mailtext.head;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.firstline.mailtext.charset.Plain;

import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ContentUtil;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The value and the parameters of a field like Content-Type or Content-Disposition.
 *
 * @param value in lower case, "" where there is none
 */
public record Parameters(String value, Map<String, String> raw) {
    public static final Parameters NONE = new Parameters("", Map.of());

    public Parameters {
        raw = Map.copyOf(raw);
    }

    static Parameters parse(String field) {
        var bytes = ContentUtil.encode(UTF_8, field);
        var cursor = new ParserCursor(0, bytes.length());
        var parsed = RawFieldParser.DEFAULT.parseRawBody(bytes, cursor);
        var raw = new LinkedHashMap<String, String>();
        for (NameValuePair pair : parsed.getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                raw.putIfAbsent(pair.getName().strip().toLowerCase(Locale.ROOT), pair.getValue());
            }
        }
        var value = parsed.getValue() == null ? "" : parsed.getValue();
        return new Parameters(Plain.line(value).toLowerCase(Locale.ROOT), raw);
    }

    /**
     * A parameter decoded: by RFC 2231 where it is written so, else its encoded words, which do not
     * belong there and are there all the same.
     */
    public Optional<String> find(String name) {
        return ExtendedParameter.find(raw, name)
                .or(() -> Optional.ofNullable(raw.get(name)).map(EncodedWords::decode))
                .map(Plain::line);
    }
}
