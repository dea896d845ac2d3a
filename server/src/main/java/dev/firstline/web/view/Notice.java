package dev.firstline.web.view;

/**
 * A sentence about what happened.
 *
 * @param draft name of the draft that has been sent and may be forgotten, empty for none
 */
public record Notice(Tone tone, String text, String draft) {

    public static Notice info(String text) {
        return new Notice(Tone.NEUTRAL, text, "");
    }

    public static Notice good(String text) {
        return new Notice(Tone.GOOD, text, "");
    }

    public static Notice warning(String text) {
        return new Notice(Tone.WARNING, text, "");
    }

    public static Notice danger(String text) {
        return new Notice(Tone.DANGER, text, "");
    }

    public Notice clearing(String draft) {
        return new Notice(tone, text, draft);
    }

    public String icon() {
        return switch (tone) {
            case GOOD -> "check";
            case WARNING, DANGER -> "warning";
            case NEUTRAL, ACCENT, WAITING -> "info";
        };
    }

    /** Faults interrupt a screen reader; everything else waits its turn. */
    public String role() {
        return tone == Tone.DANGER ? "alert" : "status";
    }
}
