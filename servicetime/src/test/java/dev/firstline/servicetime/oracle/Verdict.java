package dev.firstline.servicetime.oracle;

/** What holds for one step of time. A step may be paused and yet the calendar open. */
public record Verdict(boolean open, String why, String name) {
    static final Verdict COUNTED = new Verdict(true, "COUNTED", "");
    static final Verdict OUTSIDE = new Verdict(false, "OUTSIDE", "");

    boolean counts() {
        return why.equals("COUNTED");
    }

    boolean sameReasonAs(Verdict other) {
        return why.equals(other.why) && name.equals(other.name);
    }
}
