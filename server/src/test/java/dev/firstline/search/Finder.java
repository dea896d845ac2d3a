package dev.firstline.search;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Excerpt;
import dev.firstline.cases.Place;
import dev.firstline.directory.Person;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** Whoever types something into a search box. */
@Lazy
@Component
class Finder {

    private final Questions questions;
    private final Search search;

    Finder(Questions questions, Search search) {
        this.questions = questions;
        this.search = search;
    }

    Question question(Person who, String line) {
        return questions.read(who.actor(), line, ZoneOffset.UTC);
    }

    Found find(Person who, String line, Place<CaseId> place, int limit) {
        return search.find(who.actor(), question(who, line), place, limit);
    }

    Found find(Person who, String line) {
        return find(who, line, Place.start(), 50);
    }

    List<CaseId> cases(Person who, String line) {
        return ids(find(who, line).cases().items());
    }

    static List<CaseId> ids(List<Case> cases) {
        return cases.stream().map(Case::id).toList();
    }

    /** What is shown of a case, words that were found in square brackets. */
    String excerpt(Person who, String line, Case subject) {
        Excerpt excerpt = find(who, line).excerpts().get(subject.id());
        return excerpt == null
                ? ""
                : excerpt.pieces().stream()
                        .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                        .collect(Collectors.joining());
    }
}
