package dev.firstline.demo.crowd;

/** What may happen next to a case, and on whose side. */
enum Step {
    TAKEN,
    NOTED,
    CALLED,
    ANSWERED,
    ASKED,
    PUT_TO_DEVELOPMENT,
    BACK_FROM_DEVELOPMENT,
    RAISED,
    RESOLVED,
    ENHANCEMENT,
    CONFIRMED_FOR_CUSTOMER,
    WROTE,
    REJECTED,
    CONFIRMED;

    boolean isCustomers() {
        return this == WROTE || this == REJECTED || this == CONFIRMED;
    }
}
