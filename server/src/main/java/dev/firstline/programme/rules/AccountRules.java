package dev.firstline.programme.rules;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Registration and sign-in (ACC-1 to ACC-4).
 *
 * @param registration the paths that the page of registration offers, in their order
 * @param failures how many wrong passwords are borne; one more locks sign-in by password
 * @param vettedWithin how long it takes at most, as time elapses, to answer a request for support
 *     access
 * @param unified whether one credential is for all, or support access has one of its own
 * @param helpAddress the address that account pages name, null where there is none
 */
public record AccountRules(
        List<Path> registration,
        int failures,
        Duration vettedWithin,
        boolean unified,
        @Nullable String helpAddress) {

    /** A way to register (ACC-1). */
    public enum Path {
        CLIENT_WITH_SUPPORT_ACCESS,
        CLIENT_WITHOUT_SUPPORT_ACCESS,
        NOT_A_CLIENT
    }

    public AccountRules {
        registration = List.copyOf(registration);
    }

    /** Whether so many wrong passwords lock sign-in by password (ACC-3). */
    public boolean isLockedAfter(int wrong) {
        return wrong > failures;
    }

    /** By when a request for support access is answered (ACC-1). */
    public Instant vettedBy(Instant askedFor) {
        return askedFor.plus(vettedWithin);
    }
}
