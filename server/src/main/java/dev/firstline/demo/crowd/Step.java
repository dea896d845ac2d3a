package dev.firstline.demo.crowd;

/** What may happen next to a case, and on whose side. */
enum Step {
    TAKEN,
    HANDED_OVER,
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
    CONFIRMED,
    REOPENED;

    boolean isCustomers() {
        return switch (this) {
            case WROTE, REJECTED, CONFIRMED, REOPENED -> true;
            default -> false;
        };
    }

    /** Whether the case is closed by it. */
    boolean closes() {
        return this == CONFIRMED || this == CONFIRMED_FOR_CUSTOMER || this == ENHANCEMENT;
    }
}
