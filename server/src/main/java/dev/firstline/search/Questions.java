package dev.firstline.search;

import dev.firstline.access.Actor;
import dev.firstline.cases.CaseFilter.Condition;
import dev.firstline.programme.Programmes;
import dev.firstline.search.Typed.Pair;

import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads what was typed into a search box. */
@Component
public class Questions {

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 100;

    private final Filters filters;
    private final Programmes programmes;

    Questions(Filters filters, Programmes programmes) {
        this.filters = filters;
        this.programmes = programmes;
    }

    /**
     * Understands a line: never refuses any.
     *
     * @param zone in which its days begin
     */
    public Question read(Actor actor, String line, ZoneId zone) {
        Typed typed = Typed.of(line);
        List<String> words = new ArrayList<>(typed.words());
        Map<FilterKey, List<String>> values = new LinkedHashMap<>();
        for (Pair pair : typed.pairs()) {
            filter(actor, pair)
                    .ifPresentOrElse(
                            key ->
                                    values.computeIfAbsent(key, _ -> new ArrayList<>())
                                            .add(pair.value()),
                            () -> words.addAll(List.of(pair.text().split("[\\s\":]+"))));
        }
        List<Condition> conditions = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        values.forEach(
                (key, some) -> {
                    var read = filters.read(actor, key, some, zone);
                    conditions.addAll(read.conditions());
                    faults.addAll(read.faults());
                });
        return new Question(line, number(line), searchable(words.stream()), conditions, faults);
    }

    private static Optional<FilterKey> filter(Actor actor, Pair pair) {
        return FilterKey.find(pair.key())
                .filter(key -> !pair.value().isEmpty())
                .filter(key -> key.isForAll() || actor.isStaff());
    }

    /** Without the sign of a number, and without what has no letter or figure. */
    private static List<String> searchable(Stream<String> words) {
        return words.filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** Bare, or as it is written in mail, whose subject may be pasted whole. */
    private OptionalLong number(String line) {
        String bare = line.strip();
        return bare.matches("#?\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(bare.replace("#", "")))
                : programmes.current().caseNumber().find(line);
    }
}
