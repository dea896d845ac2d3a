package dev.firstline.directory;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.ContactStore.Details;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The people of an organisation, and how to reach them. */
@Component
public class Contacts {

    private static final int LONGEST_TELEPHONE = 50;

    private final People people;
    private final Sites sites;
    private final ContactStore store;

    Contacts(People people, Sites sites, ContactStore store) {
        this.people = people;
        this.sites = sites;
        this.store = store;
    }

    /** By name; five hundred at most. */
    public List<ContactCard> list(Actor actor, OrganisationId organisation) {
        DirectoryPolicy.requireSight(actor, organisation);
        List<Person> contacts = people.listContacts(organisation);
        Map<PersonId, Details> details =
                store.listByIds(contacts.stream().map(Person::id).toList());
        return contacts.stream()
                .map(person -> card(person, Objects.requireNonNull(details.get(person.id()))))
                .toList();
    }

    private static ContactCard card(Person person, Details details) {
        return new ContactCard(
                person,
                details.site(),
                details.telephone(),
                details.mayAsk(),
                details.wrongPinsInTurn() >= SupportPins.MOST_WRONG);
    }

    /**
     * Changes how a contact is reached: themselves, their administrator, or staff.
     *
     * @param site one of the organisation's, null for none
     */
    @Transactional
    public void change(
            Actor actor, PersonId id, @Nullable SiteId site, String telephone, String language) {
        OrganisationId organisation = organisationOf(id);
        if (!actor.person().filter(id::equals).isPresent()) {
            DirectoryPolicy.requireKeepOf(actor, organisation);
        }
        String number = Names.text("telephone", telephone, LONGEST_TELEPHONE);
        if (!number.matches("[+0-9 ()./-]*")) {
            throw Refused.invalid("telephone", "contact.telephone-invalid", telephone);
        }
        if (site != null && sites.find(organisation, site).isEmpty()) {
            throw Refused.invalid("site", "site.of-another-organisation", site.value());
        }
        store.change(id, site, number, language);
    }

    /** The organisation of somebody, who must be a contact. */
    OrganisationId organisationOf(PersonId id) {
        return people.get(id).organisation().orElseThrow(() -> Refused.notFound("person"));
    }
}
