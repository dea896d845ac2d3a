package dev.firstline.programme.rules;

import dev.firstline.explanation.Refused;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * How charges are taken back (INC-4).
 *
 * @param reversedFor what a case has to turn out to be
 * @param byItself whether confirming that reverses the charge; else staff decide
 */
public record IncidentRules(Set<Cause> reversedFor, boolean byItself) {

    /** What reverses a charge. */
    public enum Cause {
        DEFECT,
        DOCUMENTATION_ERROR;

        /** The cause of a key; an unknown one is refused as invalid. */
        public static Cause of(String key) {
            return Arrays.stream(values())
                    .filter(cause -> cause.key().equals(key))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    Refused.unknown(
                                            "cause",
                                            "incident.cause-unknown",
                                            key,
                                            Arrays.stream(values()).map(Cause::key).toList()));
        }

        /** As files have it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public IncidentRules {
        reversedFor = Set.copyOf(reversedFor);
    }

    public boolean reverses(Cause cause) {
        return reversedFor.contains(cause);
    }
}
