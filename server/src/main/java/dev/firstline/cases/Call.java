package dev.firstline.cases;

import dev.firstline.explanation.Refused;

/**
 * A telephone call that staff recorded.
 *
 * @param incoming whether the customer called, else staff did
 * @param verified whether the caller was verified (INT-7)
 */
public record Call(boolean incoming, boolean verified) {

    /**
     * A call in a direction.
     *
     * @param direction {@code in} or {@code out}; anything else is refused as invalid
     */
    public static Call of(String direction, boolean verified) {
        return switch (direction) {
            case "in" -> new Call(true, verified);
            case "out" -> new Call(false, verified);
            default -> throw Refused.invalid("direction", "direction.unknown", direction);
        };
    }

    public String direction() {
        return incoming ? "in" : "out";
    }
}
