package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;

import java.util.List;

/**
 * A way by which somebody may see cases: the conditions of {@link CasePolicy#maySee} for lists. No
 * case is seen in two ways, so that a list for each, by its own index, can be put together: one
 * condition with "or" would read all cases there are.
 *
 * @param condition on a case {@code c} that leads to these cases, with the parameters viewer and
 *     viewersOrganisation
 * @param check the same, asked of one case after the other, where words are found by their index
 *     before the way is looked at: its cases are many, and may use other words than those of
 *     everybody together; empty where the way is looked at first
 * @param within whether all of them are of the viewer's organisation
 */
record WayToSee(String condition, String check, boolean within) {

    private static final String TAKES_PART =
            "c.id in (select p.case_id from case_participant p where p.person_id = :viewer%s)";

    /**
     * "offset 0" keeps the planner from beginning with all cases of somebody, and looking for the
     * words anew with each.
     */
    private static final String TAKES_PART_THERE =
            """
            exists (select from case_participant p
                     where p.case_id = c.id
                       and p.person_id = :viewer
                       and p.organisation_id = :viewersOrganisation
                    offset 0)
            """;

    private static final String IS_THEIRS = "c.organisation_id = :viewersOrganisation";

    private static final WayToSee ALL = new WayToSee("true", "", false);

    private static final WayToSee OF_THE_ORGANISATION = new WayToSee(IS_THEIRS, IS_THEIRS, true);

    private static final WayToSee OWN = new WayToSee(TAKES_PART.formatted(""), "", false);

    private static final WayToSee OWN_WITHIN =
            new WayToSee(
                    TAKES_PART.formatted(" and p.organisation_id = :viewersOrganisation"),
                    TAKES_PART_THERE,
                    true);

    private static final WayToSee OWN_ELSEWHERE =
            new WayToSee(
                    TAKES_PART.formatted(
                            " and p.organisation_id is distinct from :viewersOrganisation"),
                    "",
                    false);

    boolean wordsFirst() {
        return !check.isEmpty();
    }

    static List<WayToSee> of(Actor actor) {
        if (actor.isStaff()) {
            return List.of(ALL);
        }
        if (actor.organisation().isEmpty()) {
            return List.of(OWN);
        }
        return actor.isAny(Role.ORGANISATION_ADMINISTRATOR)
                ? List.of(OF_THE_ORGANISATION, OWN_ELSEWHERE)
                : List.of(OWN_WITHIN, OWN_ELSEWHERE);
    }

    static boolean seesAll(Actor actor) {
        return of(actor).equals(List.of(ALL));
    }

    /** The value of viewersOrganisation. */
    static long organisation(Actor actor) {
        return actor.organisation().map(OrganisationId::value).orElse(0L);
    }
}
