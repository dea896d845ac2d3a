package dev.firstline.statements;

import dev.firstline.access.Actor;
import dev.firstline.access.Role;
import dev.firstline.incidents.Entry;
import dev.firstline.incidents.EntryId;

/**
 * Where the lines of a statement lead.
 *
 * @param entries address under which lines stand
 * @param cases that under which cases stand, empty where the reader may not open all of them
 */
public record Links(String entries, String cases) {

    public static final Links DESK = new Links("/desk/incidents/", "/desk/cases/");

    /** An administrator of the organisation sees all its requests; others their own. */
    public static Links portal(Actor reader) {
        boolean all = reader.isAny(Role.ORGANISATION_ADMINISTRATOR);
        return new Links("/incidents/lines/", all ? "/requests/" : "");
    }

    /** The account of a line, for staff. */
    static String account(Entry of) {
        return "/desk/organisations/" + of.organisation().value() + "/incidents/" + of.month();
    }

    String of(EntryId entry) {
        return entries + entry.value();
    }

    String ofCase(long number) {
        return cases.isEmpty() ? "" : cases + number;
    }
}
