package dev.firstline.agreements;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Who may be the one contact who asks for an organisation (INT-6). */
@Component
class SingleContacts {

    private final People people;
    private final AskingRules askingRules;

    SingleContacts(People people, AskingRules askingRules) {
        this.people = people;
        this.askingRules = askingRules;
    }

    /** One of the organisation's people, still there; null is nobody. */
    @Nullable PersonId present(OrganisationId organisation, @Nullable PersonId id) {
        if (id != null && !isContact(people.find(id), organisation)) {
            throw Refused.invalid("contact", "agreement.contact-of-another-organisation");
        }
        return id;
    }

    /** The same of one who becomes it: on the list of who may ask, where there is one. */
    @Nullable PersonId chosen(OrganisationId organisation, @Nullable PersonId id) {
        PersonId contact = present(organisation, id);
        if (contact != null && askingRules.isLeftOut(organisation, contact)) {
            throw Refused.invalid(
                    "contact", "agreement.contact-not-listed", people.get(contact).name());
        }
        return contact;
    }

    private static boolean isContact(Optional<Person> person, OrganisationId organisation) {
        return person.filter(Person::active)
                .flatMap(Person::organisation)
                .filter(organisation::equals)
                .isPresent();
    }
}
