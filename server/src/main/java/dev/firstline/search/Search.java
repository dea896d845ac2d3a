package dev.firstline.search;

import dev.firstline.access.Actor;
import dev.firstline.cases.Case;
import dev.firstline.cases.CaseFilter;
import dev.firstline.cases.CaseFilter.Condition;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Cases;
import dev.firstline.cases.Excerpts;
import dev.firstline.cases.Part;
import dev.firstline.cases.Place;
import dev.firstline.cases.Words;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** Finds cases, newest first, and never more than the actor may see. */
@Component
public class Search {

    private static final int MOST_SIMILAR = 5;
    private static final int MOST_NAMED = 5;

    /** Three letters are similar to half of all that is written. */
    private static final int SHORTEST_SIMILAR = 4;

    /** A name is not looked for by less: half the people have two letters in common. */
    private static final int SHORTEST_NAME = 3;

    private final Cases cases;
    private final Excerpts excerpts;
    private final People people;
    private final Organisations organisations;

    Search(Cases cases, Excerpts excerpts, People people, Organisations organisations) {
        this.cases = cases;
        this.excerpts = excerpts;
        this.people = people;
        this.organisations = organisations;
    }

    /** The case whose number was typed, if it is one that the actor may see. */
    public Optional<Case> findByNumber(Actor actor, Question question) {
        return question.number().stream()
                .boxed()
                .flatMap(number -> cases.findByNumber(number).stream())
                .filter(subject -> cases.maySee(actor, subject))
                .findFirst();
    }

    /** A part of what a question finds, with excerpts; nothing asked, nothing found. */
    @Transactional(readOnly = true)
    public Found find(Actor actor, Question question, Place<CaseId> place, int limit) {
        Hits hits = hits(actor, question, CaseFilter.ALL, place, limit);
        List<Case> found = hits.cases().items();
        return new Found(
                hits.cases(),
                excerpts.of(actor, found, hits.asked()),
                found.isEmpty() && place.isStart() ? similar(actor, question) : List.of(),
                hits.tooCommon());
    }

    private record Hits(Part<Case> cases, Words asked, boolean tooCommon) {}

    private Hits hits(
            Actor actor, Question question, CaseFilter base, Place<CaseId> place, int limit) {
        Words whole = question.asked();
        CaseFilter filter = base.and(question.conditions());
        if (!cases.canAsk(whole)) {
            return question.conditions().isEmpty()
                    ? new Hits(Part.none(), whole, !question.words().isEmpty())
                    : new Hits(cases.list(actor, filter, place, limit), Words.NONE, false);
        }
        Part<Case> found = cases.list(actor, filter.and(whole), place, limit);
        if (!found.items().isEmpty() || findsAny(actor, filter.and(whole), place)) {
            return new Hits(found, whole, false);
        }
        Words longer = whole.asBeginnings();
        return new Hits(cases.list(actor, filter.and(longer), place, limit), longer, false);
    }

    /** Whole words, where they find anything at all; else, and on all pages, what begins so. */
    private boolean findsAny(Actor actor, CaseFilter filter, Place<CaseId> place) {
        return !place.isStart() && !cases.list(actor, filter, 1).isEmpty();
    }

    /**
     * The cases alone, for programs.
     *
     * @param more what has to hold beside what the question says
     */
    @Transactional(readOnly = true)
    public Part<Case> list(
            Actor actor, Question question, List<Condition> more, Place<CaseId> place, int limit) {
        return hits(actor, question, new CaseFilter(more), place, limit).cases();
    }

    private List<Case> similar(Actor actor, Question question) {
        String typed = String.join(" ", question.words());
        return typed.length() < SHORTEST_SIMILAR
                ? List.of()
                : cases.listSimilar(actor, typed, MOST_SIMILAR);
    }

    /** People whose name or address has all the words, for staff. */
    public List<Person> listPeople(Actor actor, Question question) {
        return isName(actor, question)
                ? people.listNamed(String.join(" ", question.words()), MOST_NAMED)
                : List.of();
    }

    /** Organisations whose name has all the words, for staff. */
    public List<Organisation> listOrganisations(Actor actor, Question question) {
        return isName(actor, question)
                ? organisations.listNamed(String.join(" ", question.words()), MOST_NAMED)
                : List.of();
    }

    private static boolean isName(Actor actor, Question question) {
        return actor.isStaff()
                && question.words().stream().anyMatch(word -> word.length() >= SHORTEST_NAME);
    }
}
