package dev.firstline.portal.word;

import dev.firstline.web.view.MessageView;

import org.jspecify.annotations.Nullable;

/**
 * What the link of a mail leads to.
 *
 * @param secret of the link
 * @param version of the case on which the word is given
 * @param standing what is the matter with the request now, where no word is asked for; else empty
 * @param solution what we suggest, null where there is none to judge
 * @param reason typed before a fault was found, else empty
 * @param fault what is wrong with it, null if nothing
 */
public record WordView(
        String secret,
        String number,
        String subject,
        int version,
        String standing,
        @Nullable MessageView solution,
        String reason,
        @Nullable String fault) {

    /** Whether the customer's word is asked for. */
    public boolean isOpen() {
        return standing.isEmpty();
    }

    WordView saying(String typed, String wrong) {
        return new WordView(secret, number, subject, version, standing, solution, typed, wrong);
    }
}
