package dev.firstline.programme.plans;

/** By what a plan is asked and answered (INT-1). */
public enum Channel {
    PORTAL,
    MAIL,
    TELEPHONE,
    API;

    /** As files have it. */
    public String key() {
        return Keys.of(this);
    }

    public static Channel of(String key) {
        return Keys.find(Channel.class, key);
    }
}
