package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Which case is meant, and in which version the actor saw it.
 *
 * @param version null where the actor does not care, as programs and mail do not
 */
public record CaseAsSeen(long number, @Nullable Integer version) {

    public static CaseAsSeen of(long number) {
        return new CaseAsSeen(number, null);
    }

    /**
     * Refuses what was decided or written against an old state: it wants a second look (CAS-10).
     */
    void requireUnchanged(Case subject) {
        if (version != null && version != subject.version()) {
            throw Refused.conflict("case.changed-meanwhile", Map.of());
        }
    }
}
