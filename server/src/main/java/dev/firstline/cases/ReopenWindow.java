package dev.firstline.cases;

import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.explanation.Refused;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * When a closed case may be opened again (CAS-6).
 *
 * @param days from the closing on, as the programme says
 * @param programmeVersion whose rule it is
 */
public record ReopenWindow(Instant closedAt, int days, int programmeVersion) {

    /** The last moment of it. */
    public Instant end() {
        return closedAt.plus(days, ChronoUnit.DAYS);
    }

    public boolean isOpen(Instant now) {
        return !now.isAfter(end());
    }

    /** Why it may, or may not, be opened again. */
    public Explanation explanation(Instant now) {
        return Explanation.of(
                "case.reopening",
                programmeVersion,
                isOpen(now) ? "reopening.open" : "reopening.over",
                new Fact("closed", closedAt),
                new Fact("days", days),
                new Fact("until", end()));
    }

    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw Refused.conflict("case.reopen-too-late", Map.of("days", days))
                    .because(explanation(now));
        }
    }
}
