package dev.firstline.web.problems;

import dev.firstline.texts.Characters;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads texts, and nothing else as a text; one that the database cannot keep is refused. */
final class TextReader extends StdScalarDeserializer<String> {

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getString();
        if (!Characters.areWhole(text)) {
            throw new UnreadableText(json);
        }
        return text;
    }
}
