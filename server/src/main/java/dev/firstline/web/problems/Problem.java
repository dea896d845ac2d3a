package dev.firstline.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.InLanguage;
import dev.firstline.explanation.Named;
import dev.firstline.texts.Wording;
import dev.firstline.web.FactWords;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Problem details (RFC 9457).
 *
 * @param type stable: programs may decide by it
 * @param detail a sentence for people that says what to do
 * @param field the one field that is wrong, null where no single one is
 * @param explanation why a rule refused what was understood (XPL-1), null where none did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        @Nullable Explanation explanation) {

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
        Map<String, Object> said = said(facts, wording);
        return new Problem(
                URI.create(TYPES + code.replace('.', '-')),
                wording.text("problem." + status.value()),
                status.value(),
                detail(code, wording, FactWords.forPrograms(facts, wording)),
                field == null ? null : field.toString(),
                explanation(status, code, said));
    }

    /** The same with the answer to "why?" of the rule itself. */
    Problem because(Explanation why) {
        return new Problem(type, title, status, detail, field, why);
    }

    /** A permission or a state that is lacking is a rule of Firstline's own, named by the code. */
    private static @Nullable Explanation explanation(
            HttpStatus status, String code, Map<String, Object> facts) {
        return status == HttpStatus.FORBIDDEN || status == HttpStatus.CONFLICT
                ? new Explanation(code, 0, known(facts), "refused")
                : null;
    }

    private static Map<String, Object> said(Map<String, Object> facts, Wording wording) {
        Map<String, Object> said = new HashMap<>(facts);
        said.replaceAll(
                (_, value) ->
                        switch (value) {
                            case Named known -> known.key();
                            case InLanguage named -> named.in(wording.language().tag());
                            default -> value;
                        });
        return said;
    }

    private static List<Fact> known(Map<String, Object> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream().map(fact -> new Fact(fact.getKey(), fact.getValue())).toList();
    }

    private static String detail(String code, Wording wording, Map<String, Object> facts) {
        String key = "refusal." + code;
        return wording.has(key) ? wording.text(key, facts) : wording.text("refusal.request");
    }
}
