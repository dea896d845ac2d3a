package dev.firstline.web.view;

import java.util.Locale;

/** How something is meant; never shown by colour alone. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    WAITING,
    GOOD,
    WARNING,
    DANGER;

    /** The name as class names in the style sheets have it. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
