package dev.firstline.cases;

import static dev.firstline.access.Role.ADMINISTRATOR;
import static dev.firstline.access.Role.ORGANISATION_ADMINISTRATOR;
import static dev.firstline.access.Role.SUPPORT_MANAGER;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.explanation.Refused;

import java.util.function.Predicate;

/** Who may do what with a case (ACC-6). */
public final class CasePolicy {

    private CasePolicy() {}

    /** Staff who work on cases: take, answer, resolve. An auditor reads all and changes nothing. */
    public static boolean mayWork(Actor actor) {
        return actor.roles().stream().anyMatch(CasePolicy::works);
    }

    /** Whether people of this role work on cases. */
    public static boolean works(Role role) {
        return role.worksOnCases();
    }

    /**
     * Staff see all cases; a contact those in which they take part; an organisation's administrator
     * all of it (ACC-7).
     *
     * @param takesPart asked of contacts alone
     */
    static boolean maySee(Actor actor, Case subject, Predicate<PersonId> takesPart) {
        return actor.isStaff()
                || administers(actor, subject)
                || actor.person().filter(takesPart).isPresent();
    }

    /** Internal notes are staff's alone. */
    public static boolean maySeeInternal(Actor actor) {
        return actor.isStaff();
    }

    private static boolean administers(Actor actor, Case subject) {
        return actor.isAny(ORGANISATION_ADMINISTRATOR)
                && actor.organisation().isPresent()
                && actor.organisation().equals(subject.origin().organisation());
    }

    /**
     * Its owner hands a case over, and who answers for the work of all; what nobody owns, anybody.
     */
    public static boolean mayHandOver(Actor actor, Case subject) {
        return subject.handling().owner().isEmpty()
                || subject.handling().owner().equals(actor.person())
                || actor.isAny(SUPPORT_MANAGER, ADMINISTRATOR);
    }

    public static void requireWork(Actor actor) {
        if (!mayWork(actor)) {
            throw Refused.notPermitted("case.work-not-permitted")
                    .because(MissingRole.of(actor, CasePolicy::works));
        }
    }

    /** What only the customer's side does: confirm, reject, re-open, open for oneself. */
    public static void requireCustomer(Actor actor) {
        if (actor.isStaff() || actor.person().isEmpty()) {
            throw Refused.notPermitted("case.customer-only")
                    .because(MissingRole.of(actor, role -> !role.isStaff()));
        }
    }
}
