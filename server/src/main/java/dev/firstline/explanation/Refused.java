package dev.firstline.explanation;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A refusal with its reason: nothing was changed. Faces turn it into a sentence ({@code
 * refusal.<code>}) or into problem details.
 */
public final class Refused extends RuntimeException {

    /** What kind of answer a face gives. */
    public enum Kind {
        /** It does not exist, or the actor may not know that it does. */
        NOT_FOUND,
        /** The actor may see it, but not do this. */
        NOT_PERMITTED,
        /** The present state does not allow it. */
        CONFLICT,
        /** What was sent cannot be understood or is not acceptable. */
        INVALID
    }

    private static final long serialVersionUID = 1;

    private static final int MOST_NAMED = 20;

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> facts;
    private final transient @Nullable Explanation explanation;

    private Refused(
            Kind kind, String code, Map<String, Object> facts, @Nullable Explanation explanation) {
        super(kind + " " + code);
        this.kind = kind;
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.explanation = explanation;
    }

    public static Refused notFound(String what) {
        return new Refused(Kind.NOT_FOUND, what + ".not-found", Map.of(), null);
    }

    public static Refused notPermitted(String code) {
        return new Refused(Kind.NOT_PERMITTED, code, Map.of(), null);
    }

    public static Refused notPermitted(String code, Map<String, Object> facts) {
        return new Refused(Kind.NOT_PERMITTED, code, facts, null);
    }

    public static Refused conflict(String code, Map<String, Object> facts) {
        return new Refused(Kind.CONFLICT, code, facts, null);
    }

    public static Refused invalid(String field, String code) {
        return new Refused(Kind.INVALID, code, Map.of("field", field), null);
    }

    public static Refused invalid(String field, String code, Object value) {
        return new Refused(Kind.INVALID, code, Map.of("field", field, "value", value), null);
    }

    /** With more that the sentence names. */
    public static Refused invalid(
            String field, String code, Object value, Map<String, Object> more) {
        var facts = new HashMap<String, Object>(more);
        facts.put("field", field);
        facts.put("value", value);
        return new Refused(Kind.INVALID, code, facts, null);
    }

    /** Something that there is not, with the first of what there is. */
    public static Refused unknown(String field, String code, Object value, List<String> known) {
        List<String> first = known.subList(0, Math.min(MOST_NAMED, known.size()));
        String some = known.isEmpty() ? "–" : String.join(", ", first);
        String more = known.size() > MOST_NAMED ? " …" : "";
        return invalid(field, code, value, Map.of("known", some + more));
    }

    /** The same, with the answer to "why?": for what a rule of the programme decided (XPL-1). */
    public Refused because(Explanation why) {
        return new Refused(kind, code, facts, why);
    }

    /** The same, with the field in the name that a face gives to it. */
    public Refused inField(String name) {
        var renamed = new HashMap<String, Object>(facts);
        renamed.put("field", name);
        return new Refused(kind, code, renamed, explanation);
    }

    public Kind kind() {
        return kind;
    }

    /** Key of the reason, stable: part of the API. */
    public String code() {
        return code;
    }

    /** What the sentence names, such as the field that is wrong. */
    public Map<String, Object> facts() {
        return facts;
    }

    public Optional<Explanation> explanation() {
        return Optional.ofNullable(explanation);
    }

    /** The field that is wrong, or an empty text where no single one is. */
    public String field() {
        return facts.getOrDefault("field", "").toString();
    }
}
