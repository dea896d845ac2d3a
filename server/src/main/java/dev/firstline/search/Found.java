package dev.firstline.search;

import dev.firstline.cases.Case;
import dev.firstline.cases.CaseId;
import dev.firstline.cases.Excerpt;
import dev.firstline.cases.Part;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param excerpts of what was said on the cases, where the words stand in it
 * @param similar cases whose subject is nearly as was typed, where none was found
 * @param tooCommon whether the words stand in all conversations, so that none was looked for
 */
public record Found(
        Part<Case> cases, Map<CaseId, Excerpt> excerpts, List<Case> similar, boolean tooCommon) {

    public boolean isEmpty() {
        return cases.items().isEmpty();
    }
}
