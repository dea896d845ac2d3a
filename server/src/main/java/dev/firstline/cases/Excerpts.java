package dev.firstline.cases;

import dev.firstline.access.Actor;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where in a conversation some words stand, of what the actor may read. */
@Component
public class Excerpts {

    private final ExcerptStore store;

    Excerpts(ExcerptStore store) {
        this.store = store;
    }

    /**
     * Of each case the newest message with any of the words, among its newest twenty; cases whose
     * messages have none are left out. Ask {@link Cases} for the cases first: it knows who may see
     * them.
     */
    public Map<CaseId, Excerpt> of(Actor actor, List<Case> cases, Words words) {
        List<String> typed = WrittenWords.typed(words);
        if (cases.isEmpty() || typed.isEmpty()) {
            return Map.of();
        }
        List<ExcerptStore.Said> said =
                store.listSaid(
                        cases.stream().map(Case::id).toList(), CasePolicy.maySeeInternal(actor));
        Set<String> like = WrittenWords.like(typed, said.stream().map(ExcerptStore.Said::body));
        Set<String> forms = like.isEmpty() ? Set.of() : store.listForms(like, typed, words);
        Map<CaseId, Excerpt> found = new HashMap<>();
        for (ExcerptStore.Said one : said) {
            if (!found.containsKey(one.caseId())) {
                Passage passage = Passage.of(one.body(), forms);
                if (passage.hasMarks()) {
                    found.put(one.caseId(), passage.excerpt());
                }
            }
        }
        return found;
    }
}
