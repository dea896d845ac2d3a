package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.explanation.Refused;

/** Who may do what with what is known of organisations and their people (ACC-6). */
public final class DirectoryPolicy {

    private DirectoryPolicy() {}

    /** Sites, contacts, support profile, PINs: whoever of the staff speaks with customers. */
    public static boolean keeps(Role role) {
        return switch (role) {
            case TECHNICIAN, ENGINEER, SUPPORT_MANAGER, ACCOUNT_MANAGER, ADMINISTRATOR -> true;
            case CONTACT, ORGANISATION_ADMINISTRATOR, PURCHASING_REPRESENTATIVE, AUDITOR -> false;
        };
    }

    /** Domains, who may ask, agreements, products: what decides about rights and money. */
    public static boolean manages(Role role) {
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

    public static boolean mayKeep(Actor actor) {
        return actor.roles().stream().anyMatch(DirectoryPolicy::keeps);
    }

    public static boolean mayManage(Actor actor) {
        return actor.roles().stream().anyMatch(DirectoryPolicy::manages);
    }

    public static void requireKeep(Actor actor) {
        if (!mayKeep(actor)) {
            throw Refused.notPermitted("directory.staff-only")
                    .because(MissingRole.of(actor, DirectoryPolicy::keeps));
        }
    }

    public static void requireManage(Actor actor) {
        if (!mayManage(actor)) {
            throw Refused.notPermitted("directory.managers-only")
                    .because(MissingRole.of(actor, DirectoryPolicy::manages));
        }
    }

    /** Staff, and the organisation's own administrators. */
    public static void requireKeepOf(Actor actor, OrganisationId organisation) {
        if (!administers(actor, organisation)) {
            requireKeep(actor);
        }
    }

    static void requireManageOf(Actor actor, OrganisationId organisation) {
        if (!administers(actor, organisation)) {
            requireManage(actor);
        }
    }

    /** Staff see every organisation; contacts their own, others do not exist for them. */
    public static void requireSight(Actor actor, OrganisationId organisation) {
        if (!maySee(actor, organisation)) {
            throw Refused.notFound("organisation");
        }
    }

    /** The same, where something of the organisation's is asked for that has a name of its own. */
    public static boolean maySee(Actor actor, OrganisationId organisation) {
        return actor.isStaff() || actor.organisation().filter(organisation::equals).isPresent();
    }

    /** Lists across organisations: all of the staff read them, the auditor too (ACC-6). */
    public static void requireStaff(Actor actor) {
        if (!actor.isStaff()) {
            throw Refused.notPermitted("directory.staff-only")
                    .because(MissingRole.of(actor, Role::isStaff));
        }
    }

    private static boolean administers(Actor actor, OrganisationId organisation) {
        return actor.isAny(Role.ORGANISATION_ADMINISTRATOR)
                && actor.organisation().filter(organisation::equals).isPresent();
    }
}
