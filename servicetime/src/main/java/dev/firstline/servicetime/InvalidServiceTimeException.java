package dev.firstline.servicetime;

/**
 * Says that a calendar, a pause or a question cannot be right: where, what, and what would be
 * right. Nothing of the faulty thing was applied.
 */
public final class InvalidServiceTimeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

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
        super(place + ": " + problem + "; " + remedy);
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
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
