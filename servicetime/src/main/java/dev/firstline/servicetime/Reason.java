package dev.firstline.servicetime;

/** Why a stretch of time counts or does not. Where several hold, the last of these is given. */
public enum Reason {
    /** Inside opening hours: these stretches add up to the figure. */
    COUNTED,
    /** Outside the weekly windows. */
    OUTSIDE,
    /** Removed by a {@link Closing}. */
    HOLIDAY,
    /** The clock stood still for a {@link Pause}. */
    PAUSED
}
