package dev.firstline.cases;

/**
 * A telephone call that staff recorded.
 *
 * @param incoming whether the customer called, else staff did
 * @param verified whether the caller was verified (INT-7)
 */
public record Call(boolean incoming, boolean verified) {

    public String direction() {
        return incoming ? "in" : "out";
    }
}
