package dev.firstline.agreements;

import dev.firstline.explanation.Refused;
import dev.firstline.programme.Priority;
import dev.firstline.programme.Programme;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map.Entry;

/**
 * What one organisation gets instead of what its plan says (PRG-3): targets by priority and kind,
 * and incidents a month.
 *
 * <pre>{"targets": {"high": {"initial-response": {"goal": "1h", "limit": "2h"}}}, "allowance": 20}
 * </pre>
 *
 * @param json as it is kept: an object without spaces, empty for nothing
 */
public record OwnTerms(String json) {

    public static final OwnTerms NONE = new OwnTerms("{}");

    private static final List<String> KINDS =
            List.of("initial-response", "work-start", "next-response", "resolution");

    private static final int HIGHEST_ALLOWANCE = 100_000;
    private static final int LONGEST = 10_000;

    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * Own terms as they were typed.
     *
     * @throws Refused naming what is wrong first, and what would be right
     */
    public static OwnTerms read(String typed, Programme programme) {
        if (typed.isBlank()) {
            return NONE;
        }
        if (typed.length() > LONGEST) {
            throw Refused.invalid("ownTerms", "text.too-long", LONGEST);
        }
        JsonNode terms = parse(typed);
        requireObject(terms, "");
        for (Entry<String, JsonNode> term : terms.properties()) {
            switch (term.getKey()) {
                case "targets" -> requireTargets(term.getValue(), programme);
                case "allowance" -> requireAllowance(term.getValue());
                default -> throw wrong("own-terms.unknown", term.getKey());
            }
        }
        return new OwnTerms(terms.toString());
    }

    private static JsonNode parse(String typed) {
        try {
            return JsonMapper.shared().readTree(typed);
        } catch (JacksonException e) {
            throw wrong("own-terms.not-json", typed);
        }
    }

    private static void requireTargets(JsonNode targets, Programme programme) {
        requireObject(targets, "targets");
        for (Entry<String, JsonNode> priority : targets.properties()) {
            if (programme.findPriority(priority.getKey()).isEmpty()) {
                throw Refused.unknown(
                        "ownTerms",
                        "own-terms.priority",
                        priority.getKey(),
                        programme.priorities().stream().map(Priority::key).toList());
            }
            requireObject(priority.getValue(), "targets." + priority.getKey());
            priority.getValue()
                    .properties()
                    .forEach(target -> requireTarget(target.getKey(), target.getValue()));
        }
    }

    private static void requireTarget(String kind, JsonNode target) {
        if (!KINDS.contains(kind)) {
            throw Refused.unknown("ownTerms", "own-terms.kind", kind, KINDS);
        }
        requireObject(target, kind);
        for (Entry<String, JsonNode> part : target.properties()) {
            if (!List.of("goal", "limit").contains(part.getKey())) {
                throw wrong("own-terms.unknown", part.getKey());
            }
        }
        Duration limit = duration(target.path("limit"), kind);
        boolean late =
                target.has("goal") && duration(target.path("goal"), kind).compareTo(limit) > 0;
        if (late) {
            throw wrong("own-terms.goal-after-limit", kind);
        }
    }

    private static Duration duration(JsonNode written, String kind) {
        try {
            Duration duration = Duration.parse("PT" + written.asString(""));
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeException e) {
            // told below, with an example
        }
        throw wrong("own-terms.duration", kind);
    }

    private static void requireAllowance(JsonNode allowance) {
        boolean unlimited = allowance.isString() && allowance.asString().equals("unlimited");
        boolean number =
                allowance.isInt()
                        && allowance.asInt() >= 0
                        && allowance.asInt() <= HIGHEST_ALLOWANCE;
        if (!unlimited && !number) {
            throw wrong("own-terms.allowance", allowance.toString());
        }
    }

    private static void requireObject(JsonNode node, String where) {
        if (!node.isObject()) {
            throw wrong("own-terms.not-an-object", where.isEmpty() ? node.toString() : where);
        }
    }

    private static Refused wrong(String code, String value) {
        return Refused.invalid("ownTerms", code, value);
    }
}
