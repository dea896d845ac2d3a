package dev.firstline.programme.plans;

import org.jspecify.annotations.Nullable;

/**
 * Under what a case runs: what its organisation bought, by which version of the programme it is
 * promised (PRG-2), and in whose hours (COM-2).
 *
 * @param chosen null for an organisation without an agreement
 * @param region key of a region: the agreement's, else that where the organisation is at home
 */
public record Bought(int programmeVersion, @Nullable Chosen chosen, String region) {

    /** Without an agreement. */
    public static Bought nothing(int programmeVersion, String region) {
        return new Bought(programmeVersion, null, region);
    }
}
