package dev.firstline.desk.search;

import dev.firstline.desk.CaseList;
import dev.firstline.web.view.DeskRow;

import java.util.List;

/**
 * What a search has found.
 *
 * @param words the line as it was typed
 * @param faults sentences about what was not understood
 * @param named people and organisations of that name
 * @param similar cases whose subject is nearly so, where none was found
 * @param tooCommon whether the words stand in every conversation
 */
public record SearchView(
        String words,
        List<String> faults,
        List<Named> named,
        CaseList list,
        List<DeskRow> similar,
        boolean tooCommon) {

    /**
     * Somebody, or an organisation.
     *
     * @param detail where the person is, or where the mail of the person goes
     * @param href to the cases
     */
    public record Named(String name, String detail, String href, boolean person) {}

    /** Whether there is a list of cases, be it at its end. */
    public boolean isFound() {
        return !list.isWhollyEmpty();
    }

    public boolean isAsked() {
        return !words.isBlank();
    }
}
