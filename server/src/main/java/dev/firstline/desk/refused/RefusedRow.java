package dev.firstline.desk.refused;

import java.time.Instant;

/**
 * A refused mail in a list.
 *
 * @param sender by name, with the organisation
 * @param reason why it was refused, in a few words
 * @param outcome what was decided, empty while nothing is
 */
public record RefusedRow(
        long id, String subject, String sender, String reason, String outcome, Instant at) {

    public String address() {
        return "/desk/refused/" + id;
    }
}
