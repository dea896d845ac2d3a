package dev.firstline.commitments;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Hands;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Something that happened to a clock; appended, never changed.
 *
 * @param at when it held; of a breach the instant at which it was due, also where it was found
 *     later (COM-9)
 * @param cause of a pause the state of the case, of a recount what changed, of a breach in whose
 *     hands the case was when it was due ({@link Hands#key}), of an annotation its words; empty
 *     where there is nothing to say
 * @param by who did it, null for Firstline; of a breach who worked on the case then, null for
 *     nobody
 * @param count how it is counted from then on, null where that stays as it was
 */
public record Fact(
        Type type, Instant at, String cause, @Nullable PersonId by, @Nullable Count count) {

    /** Begins the cause of a recount by days that a version of the programme made known (COM-6). */
    public static final String HOLIDAY = "holiday:";

    /** The cause of a recount by another priority (COM-6). */
    public static final String PRIORITY = "priority";

    /** The cause of a recount by another agreement, or by other terms of the same (COM-6). */
    public static final String AGREEMENT = "agreement";

    /** The same by another version of the programme. */
    public static final String VERSION = "version";

    /**
     * Begins the cause of a recount by which nothing of the promise changed, before what did: the
     * clock runs by other terms, or another version, that promise the same.
     */
    private static final String SAME = "same:";

    /** Why a clock was given up: its case goes on in another; and that it stands alone again. */
    static final String MERGED = "merged";

    static final String UNMERGED = "unmerged";

    /** What can happen to a clock. */
    public enum Type {
        STARTED,
        PAUSED,
        RESUMED,
        RECOUNTED,
        MET,
        /** It was met, and that was not accepted; or was cancelled, and goes on after all. */
        REOPENED,
        CANCELLED,
        BREACHED,
        /** Staff say why (COM-9). */
        ANNOTATED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Type of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Of the facts of a clock that was cancelled the last that says so. */
    public static Fact cancellation(List<Fact> facts) {
        return facts.stream()
                .filter(it -> it.type() == Type.CANCELLED)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    static Fact of(Type type, Instant at) {
        return new Fact(type, at, "", null, null);
    }

    static Fact of(Type type, Instant at, String cause) {
        return new Fact(type, at, cause, null, null);
    }

    /** Whether days that became known brought it (COM-6). */
    boolean isOfDays() {
        return type == Type.RECOUNTED && cause.startsWith(HOLIDAY);
    }

    /** Of a recount that changed nothing of the promise, by whatever changed (COM-6). */
    static Fact same(Instant at, String cause, Count count) {
        return new Fact(Type.RECOUNTED, at, SAME + cause, null, count);
    }

    /** Whether it counts by something else what is promised as before. */
    public boolean isSame() {
        return type == Type.RECOUNTED && cause.startsWith(SAME);
    }

    /** What changed, in one word. */
    public String change() {
        if (isSame()) {
            return cause.substring(SAME.length());
        }
        return isOfDays() ? "holiday" : cause;
    }

    /** Whether a change of what promises are counted by brought it, such as one of priority. */
    public boolean isOfChange() {
        return !cause.isEmpty() && !cause.equals(MERGED) && !cause.equals(UNMERGED);
    }

    /** The same of a breach, with in whose hands the case was. */
    Fact in(Hands hands) {
        return new Fact(type, at, hands.key(), hands.worker(), count);
    }

    Fact counted(Count anew) {
        return new Fact(type, at, cause, by, anew);
    }
}
