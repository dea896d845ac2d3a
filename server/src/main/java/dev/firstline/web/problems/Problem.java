package dev.firstline.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.firstline.texts.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.net.URI;
import java.util.Map;

/**
 * Problem details (RFC 9457).
 *
 * @param type stable: programs may decide by it
 * @param detail a sentence for people that says what to do
 * @param field the one field that is wrong, null where no single one is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(URI type, String title, int status, String detail, @Nullable String field) {

    /** Before the code of a problem in its type. */
    public static final String TYPES = "https://firstline.dev/problems/";

    /**
     * The problem of a code, in words.
     *
     * @param code such as {@code case.closed}; its sentence is the text {@code refusal.<code>}
     * @param facts what the sentence names; {@code field} is told by itself too
     */
    public static Problem of(
            HttpStatus status, String code, Wording wording, Map<String, Object> facts) {
        Object field = facts.get("field");
        return new Problem(
                URI.create(TYPES + code.replace('.', '-')),
                wording.text("problem." + status.value()),
                status.value(),
                detail(code, wording, facts),
                field == null ? null : field.toString());
    }

    private static String detail(String code, Wording wording, Map<String, Object> facts) {
        String key = "refusal." + code;
        return wording.has(key) ? wording.text(key, facts) : wording.text("refusal.request");
    }
}
