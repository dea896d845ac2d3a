package dev.firstline.mail.rule;

import dev.firstline.cases.Case;
import dev.firstline.programme.CaseNumberFormat;
import dev.firstline.programme.MailRules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What was found out about a message before the rules are asked.
 *
 * @param earlier the same message, taken in before
 * @param idReused whether another message came under the same Message-ID
 * @param ours whether it is a mail that Firstline itself sent
 * @param undelivered the case of the mail that it reports as undelivered
 * @param staff whether its sender works on cases here
 * @param answerable whether its sender has an address that may be answered
 * @param alike how many messages with such a subject the sender has sent within a day
 * @param number the number that it gives, of a case that exists or not
 * @param pointers the cases that it points to, the surest first
 * @param managed a closed case of the sender that may be re-opened, and whose agent it names
 */
public record Findings(
        Optional<Earlier> earlier,
        boolean idReused,
        boolean ours,
        Optional<Case> undelivered,
        boolean staff,
        boolean answerable,
        int alike,
        OptionalLong number,
        List<Pointer> pointers,
        Optional<Case> managed,
        CaseNumberFormat numberFormat,
        MailRules mailRules) {

    public Findings {
        pointers = List.copyOf(pointers);
    }

    /** The case that it points to and may be written on by its sender. */
    public Optional<Case> target() {
        return permitted().map(Pointer::subject);
    }

    Optional<Pointer> permitted() {
        return pointers.stream().filter(Pointer::permitted).findFirst();
    }
}
