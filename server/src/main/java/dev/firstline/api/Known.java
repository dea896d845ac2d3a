package dev.firstline.api;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds whom and what programs name; refuses in the name of the field what nobody knows. */
@Component
class Known {

    private final People people;
    private final Organisations organisations;

    Known(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** A person by e-mail address or id. */
    Optional<Person> find(String emailOrId) {
        return emailOrId.contains("@")
                ? people.findByEmail(emailOrId)
                : Given.digits(emailOrId).map(PersonId::new).flatMap(people::find);
    }

    Person person(String field, String emailOrId) {
        return find(emailOrId)
                .orElseThrow(() -> Refused.invalid(field, "person.unknown", emailOrId));
    }

    /** The contact for whom staff ask. */
    Person contact(String field, String email) {
        Person known = person(field, email);
        if (known.isStaff() || known.organisation().isEmpty()) {
            throw Refused.invalid(field, "on-behalf.not-a-contact", email);
        }
        return known;
    }

    Organisation organisation(String field, String id) {
        return Given.digits(id)
                .map(OrganisationId::new)
                .flatMap(organisations::find)
                .orElseThrow(() -> Refused.invalid(field, "organisation.unknown", id));
    }
}
