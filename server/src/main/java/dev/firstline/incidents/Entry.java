package dev.firstline.incidents;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.cases.CaseId;
import dev.firstline.explanation.Explanation;
import dev.firstline.explanation.Explanation.Fact;
import dev.firstline.products.ProductId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the ledger: appended, never changed (INC-6). It holds ids and figures; names are looked
 * up when it is shown.
 *
 * @param month to which it is counted
 * @param incidents what it adds to the incidents used of the month
 * @param caseId null for an adjustment, and for what gives one back
 * @param product that is brought into use, of implementation support; else null
 * @param undoes the charge or adjustment that it takes back, null for none
 * @param ofMonth whose statement was issued, so that a later month has the line: of a credit that
 *     of the line that it takes back, of a charge that of its receipt; else null
 * @param receivedAt of a charge: when the request reached the vendor
 * @param actor null where Firstline's own rules acted
 * @param why what staff said, empty where a rule decided
 * @param usedBefore incidents used of the month before it
 * @param allowance of the month when it was written, null for unlimited
 */
public record Entry(
        EntryId id,
        OrganisationId organisation,
        long account,
        YearMonth month,
        EntryType type,
        EntryCause cause,
        int incidents,
        @Nullable CaseId caseId,
        @Nullable ProductId product,
        @Nullable EntryId undoes,
        @Nullable YearMonth ofMonth,
        @Nullable Instant receivedAt,
        Instant at,
        @Nullable PersonId actor,
        String why,
        int usedBefore,
        @Nullable Integer allowance,
        int programmeVersion) {

    /** Whether it counts anything that could be taken back. */
    public boolean isCharged() {
        return type == EntryType.CHARGE && incidents > 0;
    }

    /** Whether it is a charge that a later month has than that of its receipt. */
    public boolean isLate() {
        return type == EntryType.CHARGE && ofMonth != null;
    }

    /** Whether it counts anything, as a charge or an adjustment, that a dispute could take back. */
    public boolean counts() {
        return undoes == null
                && incidents > 0
                && (type == EntryType.CHARGE || type == EntryType.ADJUSTMENT);
    }

    /**
     * Whether a person decided it, rather than a rule by what was asked.
     *
     * @return false for who merely sent what the plan counts; not so for who split it off
     */
    public boolean isDecided() {
        return actor != null
                && switch (cause) {
                    case WITHIN, BILLED, UNLIMITED, UNASKED -> !why.isEmpty();
                    case APPROVED,
                            DEFECT,
                            DOCUMENTATION_ERROR,
                            IMPLEMENTATION,
                            MOVED,
                            DECISION,
                            DISPUTE ->
                            true;
                };
    }

    /** What is within an allowance is within that of its own month, or of a later one. */
    private String rule() {
        boolean later = isLate() && cause == EntryCause.WITHIN;
        return "incident." + cause.key() + (later ? "-late" : "");
    }

    /** Why it was written so (XPL-1). */
    public Explanation explanation() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("month", month));
        if (allowance != null) {
            facts.add(new Fact("allowance", allowance));
        }
        facts.add(Used.fact("-before", usedBefore));
        facts.add(Used.fact("-after", usedBefore + incidents));
        if (receivedAt != null) {
            facts.add(new Fact("received", receivedAt));
        }
        if (ofMonth != null) {
            facts.add(new Fact(isLate() ? "issued-month" : "of-month", ofMonth));
        }
        if (!why.isEmpty()) {
            facts.add(new Fact("reason", why));
        }
        return new Explanation(rule(), programmeVersion, facts, result());
    }

    /** A charge that counts nothing, as of an unlimited plan, is none. */
    private String result() {
        boolean free = type == EntryType.CHARGE && incidents == 0;
        return free ? "incident.free" : "incident." + type.key() + (isLate() ? "-late" : "");
    }
}
