package dev.firstline.programme.plans;

/** Who may ask: any contact of the organisation, or its single point of contact (INT-6). */
public enum Contacts {
    ANY,
    SINGLE_POINT;

    /** As files have it. */
    public String key() {
        return Keys.of(this);
    }

    public static Contacts of(String key) {
        return Keys.find(Contacts.class, key);
    }
}
