package dev.firstline.portal.home;

import dev.firstline.web.view.Pager;
import dev.firstline.web.view.PortalRow;

import java.util.List;

/**
 * What a customer has found.
 *
 * @param words the line as it was typed
 * @param faults sentences about what was not understood
 * @param similar requests whose subject is nearly so, where none was found
 * @param tooCommon whether the words stand in every conversation
 */
public record FoundRequests(
        String words,
        List<String> faults,
        List<PortalRow> rows,
        Pager pager,
        List<PortalRow> similar,
        boolean tooCommon) {

    /** Whether there is a list of requests, be it at its end. */
    public boolean isFound() {
        return !rows.isEmpty() || pager.isNeeded();
    }

    public boolean isAsked() {
        return !words.isBlank();
    }
}
