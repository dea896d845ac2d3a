package dev.firstline.mail.incoming;

import dev.firstline.cases.CaseId;

import java.util.Locale;

/**
 * Somebody who may have written on a case.
 *
 * @param sender their address, in small letters
 */
public record Correspondent(CaseId about, String sender) {

    public static Correspondent of(CaseId about, String email) {
        return new Correspondent(about, email.toLowerCase(Locale.ROOT));
    }
}
