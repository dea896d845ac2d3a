package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.cases.Case;
import dev.firstline.cases.Cases;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the other case that somebody means: by its number in any form, or by what it is about. */
@Component
public class NamedCases {

    private static final Pattern NUMBER = Pattern.compile("^\\W*(\\d{1,18})\\b");
    private static final int LOOKED_AT = 30;
    private static final int NAMED = 5;

    private final Cases cases;

    NamedCases(Cases cases) {
        this.cases = cases;
    }

    /**
     * The number of the case that is meant beside one.
     *
     * @param field in which it was typed
     * @throws Refused where nothing is said, nothing like it is found, or several are
     */
    @Transactional(readOnly = true)
    public long find(Actor actor, long beside, String field, String typed) {
        if (typed.isBlank()) {
            throw Refused.invalid(field, "named-case.missing");
        }
        Matcher number = NUMBER.matcher(typed.strip());
        if (number.find()) {
            return Long.parseLong(number.group(1));
        }
        return only(field, typed, alike(actor, cases.get(actor, beside), typed));
    }

    /** Open cases of the same organisation whose subject is nearly so. */
    private List<Case> alike(Actor actor, Case beside, String typed) {
        return cases.listSimilar(actor, typed, LOOKED_AT).stream()
                .filter(Case::isOpen)
                .filter(it -> it.origin().organisation().equals(beside.origin().organisation()))
                .filter(it -> !it.id().equals(beside.id()))
                .limit(NAMED)
                .toList();
    }

    private static long only(String field, String typed, List<Case> alike) {
        if (alike.size() == 1) {
            return alike.getFirst().number();
        }
        String several =
                alike.stream()
                        .map(it -> it.number() + " " + it.origin().subject())
                        .collect(Collectors.joining("; "));
        throw Refused.invalid(
                field,
                several.isEmpty() ? "named-case.none" : "named-case.several",
                typed.strip(),
                Map.of("cases", several));
    }
}
