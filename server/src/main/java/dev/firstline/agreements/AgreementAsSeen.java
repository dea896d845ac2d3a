package dev.firstline.agreements;

import dev.firstline.explanation.Refused;

import java.util.Map;

/** Which agreement is meant, and in which version the actor saw it. */
public record AgreementAsSeen(AgreementId id, int version) {

    /** As it is now, held by who asks. */
    static AgreementAsSeen now(Agreement it) {
        return new AgreementAsSeen(it.id(), it.version());
    }

    /** Refuses what was decided against an old state: it wants a second look. */
    void requireUnchanged(Agreement now) {
        if (now.version() != version) {
            throw Refused.conflict("agreement.changed-meanwhile", Map.of());
        }
    }
}
