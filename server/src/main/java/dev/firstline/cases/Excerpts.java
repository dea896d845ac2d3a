package dev.firstline.cases;

import dev.firstline.access.Actor;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/** Where in a conversation some words stand, of what the actor may read. */
@Component
public class Excerpts {

    private final ExcerptStore store;

    Excerpts(ExcerptStore store) {
        this.store = store;
    }

    /**
     * Of each case the newest message with any of the words; cases whose messages have none are
     * left out. Ask {@link Cases} for the cases first: it knows who may see them.
     */
    public Map<CaseId, Excerpt> of(Actor actor, List<Case> cases, Words words) {
        return cases.isEmpty() || words.typed().isEmpty()
                ? Map.of()
                : store.find(
                        cases.stream().map(Case::id).toList(),
                        words,
                        CasePolicy.maySeeInternal(actor));
    }
}
