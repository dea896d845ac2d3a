package dev.firstline.programme.plans;

/** The parts of a plan that one which lies over it may take from it (PRG-3). */
public enum Part {
    CHANNELS,
    COVERAGE,
    TARGETS,
    ALLOWANCE,
    CONTACTS,
    SERVICES,
    RELEASES;

    /** As files have it. */
    public String key() {
        return Keys.of(this);
    }

    public static Part of(String key) {
        return Keys.find(Part.class, key);
    }
}
