package dev.firstline.portal.plan;

import dev.firstline.directory.Site;
import dev.firstline.directory.SupportProfile;
import dev.firstline.web.view.Choice;

import java.util.List;

/**
 * What we know of an organisation's installation.
 *
 * @param installations a line each
 * @param editions of the products, by name
 * @param mayKeep whether the reader administers the organisation
 */
public record ProfileView(
        String organisation,
        SupportProfile profile,
        List<InstalledLine> installations,
        List<Site> sites,
        List<Choice> siteChoices,
        List<Choice> productChoices,
        List<String> editions,
        boolean mayKeep) {

    /** Something that is installed. */
    public record InstalledLine(long id, String text) {}
}
