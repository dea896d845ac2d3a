package dev.firstline.cases;

import dev.firstline.access.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What one case is to another.
 *
 * @param subject which is that
 * @param other of which it is that
 * @param madeBy null where Firstline's own rules did it
 */
public record CaseLink(
        long id,
        CaseId subject,
        CaseId other,
        LinkKind kind,
        Instant madeAt,
        @Nullable PersonId madeBy) {

    /** The other end, as seen from one. */
    public CaseId from(CaseId end) {
        return end.equals(subject) ? other : subject;
    }
}
