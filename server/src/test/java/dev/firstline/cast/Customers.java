package dev.firstline.cast;

import dev.firstline.access.Role;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Organisations for one test each, so that what it changes about them concerns nobody else. */
@Component
public class Customers {

    /** An organisation with somebody of each role, and a domain of its own. */
    public record Customer(
            Organisation organisation, Person contact, Person administrator, Person buyer) {}

    private final Organisations organisations;
    private final People people;

    Customers(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    public Customer add(String name) {
        String domain = "c" + UUID.randomUUID().toString().substring(0, 8) + ".example";
        Organisation organisation =
                organisations.add(
                        name, ZoneId.of("Europe/Bucharest"), "emea", "en", List.of(domain));
        return new Customer(
                organisation,
                person(organisation, "Carla", domain, Role.CONTACT),
                person(organisation, "Oana", domain, Role.ORGANISATION_ADMINISTRATOR),
                person(organisation, "Paul", domain, Role.PURCHASING_REPRESENTATIVE));
    }

    /** One more contact. */
    public Person colleague(Customer of, String name) {
        String email = of.contact().email();
        return person(
                of.organisation(), name, email.substring(email.indexOf('@') + 1), Role.CONTACT);
    }

    private Person person(Organisation organisation, String name, String domain, Role role) {
        String email = name.toLowerCase(Locale.ROOT) + "@" + domain;
        return people.add(name, email, "en", organisation.id(), Set.of(role));
    }
}
