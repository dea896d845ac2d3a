package dev.firstline.cases;

import java.util.Locale;

/** What can happen to a case; the timeline tells it in words (CAS-8). */
public enum EventType {
    OPENED,
    PLACED,
    STATE_CHANGED,
    OWNER_CHANGED,
    PRIORITY_CHANGED,
    KIND_CHANGED,
    QUEUE_CHANGED,
    RESOLVED,
    CONFIRMED,
    REJECTED,
    CLOSED,
    REOPENED,
    MESSAGE_ADDED,
    PROMISE_MADE,
    PROMISE_MET,
    PROMISE_RECOUNTED,
    PROMISE_PAUSED,
    PROMISE_RESUMED,
    PROMISE_BREACHED,
    PROMISE_CANCELLED,
    PROMISE_AGAIN,
    FOLLOW_UP_OF,
    AUTOMATIC_MAIL_HELD_BACK,
    MAIL_NOT_DELIVERED,
    APPROVED,
    DECLINED,
    AGREEMENT_ATTACHED,
    CHARGE_TAKEN_BACK,
    SPLIT_FROM,
    SPLIT_INTO,
    MERGED_INTO,
    MERGED,
    MERGE_UNDONE,
    LINKED,
    UNLINKED,
    OUT_OF_SCOPE,
    FEE_STATED,
    FEE_APPROVED,
    FEE_DECLINED,
    FEE_WITHDRAWN,
    CHARGE_MOVED,
    INCIDENT_FREE,
    PRODUCT_CHANGED,
    RELEASE_CHANGED,
    SITE_CHANGED,
    ENVIRONMENT_CHANGED,
    AGREEMENT_CHANGED,
    VERSION_CHANGED,
    REFUSAL_LIFTED,
    TURN_CHANGED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static EventType of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
