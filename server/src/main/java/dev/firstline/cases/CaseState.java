package dev.firstline.cases;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The states of a case and, in one place, which may follow which (CAS-1). Anything else is refused
 * with the reason.
 *
 * <pre>
 *                        takes up  waits  is approved  resolves  closes  re-opens
 * new                       ✓        ✓         ✓           ✓        ✓
 * awaiting-approval         ✓                                       ✓
 * in-progress                        ✓         ✓           ✓        ✓
 * waiting-for-…             ✓        ✓         ✓           ✓        ✓
 * resolved                  ✓                                       ✓
 * closed                                                                    ✓ (in-progress or new)
 * </pre>
 *
 * Undoing a merge is none of these: it brings back the state from before ({@link Merging}).
 */
public enum CaseState {
    NEW(Turn.VENDOR),
    AWAITING_APPROVAL(Turn.CUSTOMER),
    IN_PROGRESS(Turn.VENDOR),
    WAITING_FOR_CUSTOMER(Turn.CUSTOMER),
    WAITING_FOR_VENDOR(Turn.DEVELOPMENT),
    WAITING_FOR_PARTNER(Turn.PARTNER),
    RESOLVED(Turn.CUSTOMER),
    CLOSED(Turn.VENDOR);

    private static final Set<CaseState> WAITING =
            EnumSet.of(WAITING_FOR_CUSTOMER, WAITING_FOR_VENDOR, WAITING_FOR_PARTNER);

    private final Turn turn;

    CaseState(Turn turn) {
        this.turn = turn;
    }

    /** The states that may follow this one. */
    public Set<CaseState> next() {
        return switch (this) {
            case NEW -> with(WAITING, AWAITING_APPROVAL, IN_PROGRESS, RESOLVED, CLOSED);
            case AWAITING_APPROVAL -> EnumSet.of(NEW, IN_PROGRESS, CLOSED);
            case IN_PROGRESS -> with(WAITING, AWAITING_APPROVAL, RESOLVED, CLOSED);
            case WAITING_FOR_CUSTOMER, WAITING_FOR_VENDOR, WAITING_FOR_PARTNER ->
                    with(WAITING, NEW, AWAITING_APPROVAL, IN_PROGRESS, RESOLVED, CLOSED);
            case RESOLVED -> EnumSet.of(NEW, IN_PROGRESS, CLOSED);
            case CLOSED -> EnumSet.of(NEW, IN_PROGRESS);
        };
    }

    /** "An open case" is one that is not closed. */
    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether nobody has begun to work on it. */
    public boolean isBeforeWork() {
        return this == NEW || this == AWAITING_APPROVAL;
    }

    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    /** Whose turn it is in this state; of a closed case nobody asks. */
    public Turn turn() {
        return turn;
    }

    /** The name that the API and the database know, such as {@code waiting-for-customer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state of a key; an unknown one is refused as invalid. */
    public static CaseState of(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("state", "state.unknown", key));
    }

    private static Set<CaseState> with(Set<CaseState> some, CaseState... more) {
        Set<CaseState> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
