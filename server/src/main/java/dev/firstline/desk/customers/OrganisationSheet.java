package dev.firstline.desk.customers;

import dev.firstline.casepages.InstalledRow;
import dev.firstline.directory.Asking;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Site;
import dev.firstline.directory.SupportProfile;
import dev.firstline.web.view.Choice;

import java.util.List;

/**
 * An organisation as its page shows it.
 *
 * @param region by name
 * @param restrictions of who may ask, a sentence each
 * @param editions of the products, by name
 * @param mayKeep whether the reader may change sites, contacts and the profile
 * @param mayManage whether the reader may change domains, who may ask, and agreements
 */
public record OrganisationSheet(
        Organisation organisation,
        String region,
        List<AgreementRow> agreements,
        List<ContactRow> contacts,
        List<Site> sites,
        List<String> domains,
        Asking asking,
        List<String> restrictions,
        int askingVersion,
        SupportProfile profile,
        List<InstalledRow> installations,
        List<Choice> siteChoices,
        List<Choice> productChoices,
        List<String> editions,
        boolean mayKeep,
        boolean mayManage) {

    /**
     * An agreement in a list.
     *
     * @param plan by name, with the one under it
     * @param state key of {@code agreement.state}
     */
    public record AgreementRow(
            long id, String plan, String products, String days, String state, String stateWord) {}

    /** A contact in a list; details are empty where nobody has said. */
    public record ContactRow(
            long id,
            String name,
            String email,
            String roles,
            String telephone,
            String siteId,
            String site,
            String language,
            boolean mayAsk,
            boolean pinLocked) {}

    public String address() {
        return "/desk/organisations/" + organisation.id().value();
    }
}
