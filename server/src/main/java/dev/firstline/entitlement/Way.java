package dev.firstline.entitlement;

import java.util.Locale;

/** What becomes of a request. */
public enum Way {
    /** It reaches the vendor, under an agreement. */
    OPEN,
    /** It reaches the vendor without an agreement: leads may ask questions (INT-6). */
    LEAD,
    /** It has a number, and reaches the vendor once the organisation has approved it. */
    APPROVAL,
    /** It becomes a draft of the one contact who asks for the organisation. */
    SINGLE_CONTACT,
    /** It waits for staff to find out whose it is (INT-7). */
    TRIAGE,
    /** It is not taken; the reason says what is possible. */
    REFUSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it waits for somebody on the customer's side before it reaches the vendor. */
    public boolean isHeld() {
        return this == APPROVAL || this == SINGLE_CONTACT;
    }
}
