package dev.firstline.cli.clock;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads and writes lines of JSON so that what is echoed is what was written, number for number. */
final class Json {
    private static final String REMEDY = "write one JSON object a line";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonMapper mapper =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    ObjectNode object() {
        return mapper.createObjectNode();
    }

    /**
     * @throws LineFault if the line is longer than {@link Lines#LONGEST}, not UTF-8, or no object
     */
    ObjectNode read(byte[] line) {
        if (line.length > Lines.LONGEST) {
            throw new LineFault("line", "it is longer than a million bytes", "write a shorter one");
        }
        JsonNode read = parse(text(line));
        if (read instanceof ObjectNode object) {
            return object;
        }
        throw new LineFault("line", "it is no JSON object", REMEDY);
    }

    String write(ObjectNode line) {
        return mapper.writeValueAsString(line);
    }

    private JsonNode parse(String text) {
        try {
            return mapper.readTree(text);
        } catch (StreamConstraintsException | NumberFormatException e) {
            throw new LineFault(
                    "line",
                    "it holds too long a number, or lists within lists within lists",
                    "write numbers of up to 1,000 digits, nested up to 500 deep");
        } catch (JacksonException e) {
            throw new LineFault(place(e), "this is no JSON: " + told(e), REMEDY);
        }
    }

    /** What Jackson says, but for the names of its settings, which always follow at the end. */
    private static String told(JacksonException e) {
        return e.getOriginalMessage().split("(: enable)? \\(?`", 2)[0];
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null ? "line" : "column " + e.getLocation().getColumnNr();
    }

    private static String text(byte[] line) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new LineFault("line", "it is not UTF-8", "write it in UTF-8");
        }
    }
}
