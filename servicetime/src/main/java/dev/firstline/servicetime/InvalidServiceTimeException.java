package dev.firstline.servicetime;

import java.util.List;

/**
 * Says that a calendar, a pause or a question cannot be right: where, what, and what would be
 * right. Nothing of the faulty thing was applied.
 */
public final class InvalidServiceTimeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, for whoever says it in another language. */
    public enum Kind {
        /** Facts: the zone as it was given. */
        UNKNOWN_ZONE,
        NEVER_OPEN,
        /** Facts: both windows, and when the later one begins. */
        OVERLAP,
        /** The same, and where the later one stands, such as {@code week.tue}. */
        OVERLAP_OF_NEXT_DAY,
        EMPTY_WINDOW,
        /** Facts: when it ends. */
        WINDOW_AFTER_ITS_DAY,
        /** Facts: from and to. */
        CLOSING_ENDS_FIRST,
        /** Facts: the date. */
        UNKNOWN_YEAR,
        /** Facts: the code as it was given. */
        UNKNOWN_COUNTRY,
        /** Facts: the code, the country, and the codes that it has. */
        UNKNOWN_SUBDIVISION,
        /** Facts: the code, and the country, of which no parts are known. */
        NO_SUBDIVISIONS,
        /** Anything else, which is told by its words alone. */
        OTHER
    }

    private final Kind kind;
    private final transient List<String> facts;
    private final String place;
    private final String problem;
    private final String remedy;

    /**
     * For whoever builds calendars from something else, such as a file.
     *
     * @param place where the fault lies
     * @param problem what is wrong, with the value that was given
     * @param remedy what would be right
     */
    public InvalidServiceTimeException(String place, String problem, String remedy) {
        this(Kind.OTHER, List.of(), place, problem, remedy);
    }

    /**
     * The same of a kind that can be said in other words.
     *
     * @param facts those that the kind names, in their order
     */
    public InvalidServiceTimeException(
            Kind kind, List<String> facts, String place, String problem, String remedy) {
        super(place + ": " + problem + "; " + remedy);
        this.kind = kind;
        this.facts = List.copyOf(facts);
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    public Kind kind() {
        return kind;
    }

    /** What the kind tells, in its order. */
    public List<String> facts() {
        return facts;
    }

    /** Where the fault lies, such as {@code week.mon} or {@code closed 2026-12-24}. */
    public String place() {
        return place;
    }

    /** What is wrong, with the value that was given. */
    public String problem() {
        return problem;
    }

    /** What would be right. */
    public String remedy() {
        return remedy;
    }
}
