package dev.firstline.portal.home;

import dev.firstline.web.Page;
import dev.firstline.web.view.Pager;
import dev.firstline.web.view.PortalRow;

import java.util.List;

/**
 * A customer's requests by whose turn it is.
 *
 * @param waiting for the customer
 * @param elsewhere for a colleague, who lets them through
 * @param withUs for us, or for whom we asked
 * @param done closed ones, a page of them
 * @param pager the way to the other closed ones; the first page alone shows open ones
 */
public record MyRequests(
        List<PortalRow> waiting,
        List<PortalRow> elsewhere,
        List<PortalRow> withUs,
        List<PortalRow> done,
        Pager pager) {

    public boolean isEmpty() {
        return waiting.isEmpty()
                && elsewhere.isEmpty()
                && withUs.isEmpty()
                && done.isEmpty()
                && !pager.isNeeded();
    }

    /** How the reader is greeted. */
    public String firstName(Page page) {
        String name = page.visitor() == null ? "" : page.visitor().name();
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
