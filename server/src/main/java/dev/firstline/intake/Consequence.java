package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.cases.Act;
import dev.firstline.cases.Case;
import dev.firstline.cases.Change;
import dev.firstline.notifications.MailKind;

import org.jspecify.annotations.Nullable;

/**
 * What the words of the customer's side make of a case, by the state in which they find it.
 *
 * @param news what its owner is told
 */
record Consequence(Change change, MailKind news) {

    /**
     * Of who sees the case: what waited for them goes on, a solution is not accepted, a closed case
     * is open again (CAS-5, CAS-6).
     *
     * @param found the case, touched by the words
     * @param days within which it may be re-opened
     * @param lastOwner to whom it then goes back, null for anybody
     */
    static Consequence ofOwnWords(Change found, int days, @Nullable PersonId lastOwner, Act act) {
        Case subject = found.after();
        return switch (subject.state()) {
            case WAITING_FOR_CUSTOMER -> goesOn(found, act);
            case RESOLVED -> new Consequence(found.then(subject.reject(act)), MailKind.REJECTED);
            case CLOSED ->
                    new Consequence(
                            found.then(subject.reopen(days, lastOwner, act)), MailKind.REOPENED);
            case NEW, AWAITING_APPROVAL, IN_PROGRESS, WAITING_FOR_VENDOR, WAITING_FOR_PARTNER ->
                    new Consequence(found, MailKind.CUSTOMER_WROTE);
        };
    }

    /**
     * Of a colleague who may write on the case without seeing it (MAIL-3): the word on a solution,
     * and whether a closed case is to be open again, are left to who takes part.
     */
    static Consequence ofColleague(Change found, Act act) {
        return switch (found.after().state()) {
            case WAITING_FOR_CUSTOMER -> goesOn(found, act);
            case RESOLVED, CLOSED -> new Consequence(found, MailKind.COLLEAGUE_WROTE);
            case NEW, AWAITING_APPROVAL, IN_PROGRESS, WAITING_FOR_VENDOR, WAITING_FOR_PARTNER ->
                    new Consequence(found, MailKind.CUSTOMER_WROTE);
        };
    }

    private static Consequence goesOn(Change found, Act act) {
        return new Consequence(found.then(found.after().goOn(act)), MailKind.CUSTOMER_WROTE);
    }
}
