package dev.firstline.portal.approval;

import org.jspecify.annotations.Nullable;

/**
 * The fee to which the link of a mail leads.
 *
 * @param secret of the link
 * @param person whose word it asks for
 * @param version of the case on which the word is given
 * @param fee such as "120.00 EUR"
 * @param why it is out of scope
 * @param over what became of it, empty while it awaits its word
 * @param reason typed before a fault was found, else empty
 * @param fault what is wrong with it, null if nothing
 */
public record FeeView(
        String secret,
        String person,
        String number,
        String subject,
        int version,
        String fee,
        String why,
        String over,
        String reason,
        @Nullable String fault) {

    public boolean isOpen() {
        return over.isEmpty();
    }

    FeeView saying(String typed, String wrong) {
        return new FeeView(secret, person, number, subject, version, fee, why, over, typed, wrong);
    }
}
