package dev.firstline.casepages;

import dev.firstline.cases.CaseId;
import dev.firstline.cases.Excerpt;
import dev.firstline.web.view.Extract;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Excerpts of conversations as lists show them. */
public final class Extracts {

    private Extracts() {}

    /** Null where nothing that was said has the words. */
    public static @Nullable Extract of(Map<CaseId, Excerpt> excerpts, CaseId id) {
        Excerpt excerpt = excerpts.get(id);
        return excerpt == null
                ? null
                : new Extract(
                        excerpt.pieces().stream()
                                .map(piece -> new Extract.Piece(piece.text(), piece.found()))
                                .toList());
    }
}
