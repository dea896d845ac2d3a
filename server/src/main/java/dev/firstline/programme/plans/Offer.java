package dev.firstline.programme.plans;

/** Whether a plan has a service (PRG-4). */
public enum Offer {
    INCLUDED,
    OPTIONAL,
    ABSENT;

    /** As files have it. */
    public String key() {
        return Keys.of(this);
    }

    public static Offer of(String key) {
        return Keys.find(Offer.class, key);
    }
}
