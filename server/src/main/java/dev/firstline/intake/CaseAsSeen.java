package dev.firstline.intake;

import dev.firstline.cases.Case;
import dev.firstline.explanation.Refused;
import dev.firstline.incidents.Charge;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Which case is meant, in which version the actor saw it, and what was told of it.
 *
 * @param version null where the actor does not care, as programs and mail do not
 * @param told what letting it through would charge, in short; empty where nothing was told
 */
public record CaseAsSeen(long number, @Nullable Integer version, String told) {

    public CaseAsSeen(long number, @Nullable Integer version) {
        this(number, version, "");
    }

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

    /** The same by a page that told what letting it through charges. */
    public CaseAsSeen told(String charge) {
        return new CaseAsSeen(number, version, charge);
    }

    /**
     * Whoever approves it has been told what it costs, and pays nothing else: somebody may have
     * been faster, or the allowance be another by now (INC-3).
     *
     * @param charge held for it
     */
    void requireTold(Charge charge) {
        if (!told.isEmpty() && !told.equals(charge.told())) {
            throw Refused.conflict("approval.told-otherwise", Map.of());
        }
    }
}
