package dev.firstline.search;

import dev.firstline.cases.CaseFilter.Condition;
import dev.firstline.cases.Words;

import java.util.List;
import java.util.OptionalLong;

/**
 * What somebody wants to find.
 *
 * @param text the line as it was typed
 * @param number of the case that the line names: bare, or written as in mail
 * @param words those that are no filters
 * @param conditions what the filters say
 * @param faults filters that say nothing
 */
public record Question(
        String text,
        OptionalLong number,
        List<String> words,
        List<Condition> conditions,
        List<Fault> faults) {

    public Question {
        words = List.copyOf(words);
        conditions = List.copyOf(conditions);
        faults = List.copyOf(faults);
    }

    public boolean isEmpty() {
        return words.isEmpty() && conditions.isEmpty();
    }

    Words asked() {
        return Words.of(words);
    }
}
