package dev.firstline.cases;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;

import java.util.List;

/**
 * A way by which somebody may see cases: the conditions of {@link CasePolicy#maySee} for lists. No
 * case is seen in two ways, so that a list for each, by its own index, can be put together: one
 * condition with "or" would read all cases there are. Parameters: viewer and viewersOrganisation.
 *
 * @param own on a {@code case_participant p}, where these cases are walked through by who takes
 *     part in them; empty where they are not
 * @param condition on a case {@code c} that leads to these cases, where they are not walked through
 *     so
 * @param words on a {@code case_words w}, that the words of :asked stand in what may be read of one
 *     of these cases, where words are found before cases are looked at: they are many, and may use
 *     other words than those of everybody together; empty where cases are looked at first
 */
record WayToSee(String own, String condition, String words) {

    /** Notes of staff are not looked into for who may not read them. */
    static final String PUBLIC = "w.public_words @@ cast(:asked as tsquery)";

    private static final String NOTES_TOO =
            "(%s or w.staff_words @@ cast(:asked as tsquery))".formatted(PUBLIC);

    private static final String TAKES_PART = "p.person_id = :viewer";

    private static final String THERE = "p.organisation_id = :viewersOrganisation";

    private static final String ELSEWHERE =
            "p.organisation_id is distinct from :viewersOrganisation";

    private static final String PUBLIC_THERE =
            PUBLIC + " and w.organisation_id = :viewersOrganisation";

    /**
     * "offset 0" keeps the planner from beginning with all cases of somebody, and looking for the
     * words anew with each.
     */
    private static final String PUBLIC_OWN =
            PUBLIC_THERE
                    + " and exists (select from case_participant p where p.case_id = w.case_id and %s and %s offset 0)"
                            .formatted(TAKES_PART, THERE);

    static final WayToSee ALL = new WayToSee("", "true", NOTES_TOO);

    private static final WayToSee OF_THE_ORGANISATION =
            new WayToSee("", "c.organisation_id = :viewersOrganisation", PUBLIC_THERE);

    private static final WayToSee OWN = takingPart(TAKES_PART, "");

    private static final WayToSee OWN_WITHIN = takingPart(TAKES_PART + " and " + THERE, PUBLIC_OWN);

    private static final WayToSee OWN_ELSEWHERE = takingPart(TAKES_PART + " and " + ELSEWHERE, "");

    private static WayToSee takingPart(String own, String words) {
        return new WayToSee(own, "true", words);
    }

    boolean wordsFirst() {
        return !words.isEmpty();
    }

    boolean walksOwn() {
        return !own.isEmpty();
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
