package dev.firstline.web.problems;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import dev.firstline.texts.Wording;

import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.Map;
import java.util.Objects;

/**
 * Which problem a program is told for a body that is no JSON, or not the JSON that is read here.
 */
final class JsonFaults {

    private JsonFaults() {}

    static Problem problem(HttpMessageNotReadableException unread, Wording wording) {
        return switch (unread.getCause()) {
            case UnrecognizedPropertyException unknown -> invalid("field", unknown, wording);
            case UnreadableText text -> invalid("text.unreadable", text, wording);
            case DatabindException wrong -> invalid("wrong-type", wrong, wording);
            case JacksonException _ -> Problem.of(BAD_REQUEST, "json", wording, Map.of());
            case null, default -> Problem.of(BAD_REQUEST, "body.missing", wording, Map.of());
        };
    }

    private static Problem invalid(String code, DatabindException fault, Wording wording) {
        String field = field(fault);
        return field.isEmpty()
                ? Problem.of(UNPROCESSABLE_CONTENT, "body.wrong-shape", wording, Map.of())
                : Problem.of(UNPROCESSABLE_CONTENT, code, wording, Map.of("field", field));
    }

    /** The outermost field on the way to the fault. */
    private static String field(DatabindException fault) {
        return fault.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
