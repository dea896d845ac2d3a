package dev.firstline.incidents;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.explanation.Refused;

/** Who may do what with the ledger (INC-7, ACC-6). */
public final class IncidentPolicy {

    private IncidentPolicy() {}

    /** Staff alone decide what is one incident: whoever works on cases, or answers for money. */
    public static boolean decides(Role role) {
        return switch (role) {
            case TECHNICIAN, ENGINEER, SUPPORT_MANAGER, ACCOUNT_MANAGER, ADMINISTRATOR -> true;
            case CONTACT, ORGANISATION_ADMINISTRATOR, PURCHASING_REPRESENTATIVE, AUDITOR -> false;
        };
    }

    /** Adjusting an account, answering disputes, issuing statements. */
    public static boolean keepsAccounts(Role role) {
        return switch (role) {
            case SUPPORT_MANAGER, ACCOUNT_MANAGER, ADMINISTRATOR -> true;
            case TECHNICIAN,
                    ENGINEER,
                    CONTACT,
                    ORGANISATION_ADMINISTRATOR,
                    PURCHASING_REPRESENTATIVE,
                    AUDITOR ->
                    false;
        };
    }

    public static boolean mayDecide(Actor actor) {
        return actor.roles().stream().anyMatch(IncidentPolicy::decides);
    }

    public static boolean mayKeepAccounts(Actor actor) {
        return actor.roles().stream().anyMatch(IncidentPolicy::keepsAccounts);
    }

    public static void requireDecide(Actor actor) {
        if (!mayDecide(actor)) {
            throw Refused.notPermitted("incident.staff-only")
                    .because(MissingRole.of(actor, IncidentPolicy::decides));
        }
    }

    public static void requireKeepAccounts(Actor actor) {
        if (!mayKeepAccounts(actor)) {
            throw Refused.notPermitted("incident.managers-only")
                    .because(MissingRole.of(actor, IncidentPolicy::keepsAccounts));
        }
    }

    /**
     * Staff see every account; of the organisation's people those who administer it or buy for it,
     * since a statement names what all of them asked.
     */
    public static boolean maySeeAccount(Actor actor, OrganisationId organisation) {
        return actor.isStaff()
                || (actor.organisation().filter(organisation::equals).isPresent()
                        && actor.isAny(
                                Role.ORGANISATION_ADMINISTRATOR, Role.PURCHASING_REPRESENTATIVE));
    }

    static void requireStaff(Actor actor) {
        if (!actor.isStaff()) {
            throw Refused.notPermitted("incident.staff-only")
                    .because(MissingRole.of(actor, Role::isStaff));
        }
    }

    /** How much is left, everybody of the organisation may know. */
    static void requireSight(Actor actor, OrganisationId organisation) {
        if (!actor.isStaff() && actor.organisation().filter(organisation::equals).isEmpty()) {
            throw Refused.notFound("organisation");
        }
    }

    static void requireSeeAccount(Actor actor, OrganisationId organisation) {
        requireSight(actor, organisation);
        if (!maySeeAccount(actor, organisation)) {
            throw Refused.notPermitted("incident.account-not-permitted");
        }
    }
}
