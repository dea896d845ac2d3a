package dev.firstline.entitlement;

import java.util.Locale;

/** As what somebody lets a request through that awaits approval (INT-6, INC-3). */
public enum ApproverPart {
    /** Purchasing representatives: what is over the allowance, and a fee. */
    BUYERS,
    /** Administrators of the organisation. */
    APPROVERS,
    /** Its single point of contact. */
    CONTACT,
    /** Staff who keep accounts, where the organisation has nobody who might. */
    MANAGERS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
