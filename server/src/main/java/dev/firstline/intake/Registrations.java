package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.MissingRole;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.accounts.Passwords;
import dev.firstline.directory.DomainName;
import dev.firstline.directory.Names;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;
import dev.firstline.programme.Programmes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * Adds organisations and people: what an administrator does before the first request can come in.
 */
@Component
public class Registrations {

    private final Organisations organisations;
    private final People people;
    private final Passwords passwords;
    private final Programmes programmes;
    private final AwaitedApprovals awaited;

    Registrations(
            Organisations organisations,
            People people,
            Passwords passwords,
            Programmes programmes,
            AwaitedApprovals awaited) {
        this.organisations = organisations;
        this.people = people;
        this.passwords = passwords;
        this.programmes = programmes;
        this.awaited = awaited;
    }

    /** Adds an organisation; mail from its domains is its own from then on. */
    @Transactional
    public Organisation addOrganisation(
            Actor actor,
            String name,
            String zone,
            String region,
            String language,
            List<String> domains) {
        requireAdministrator(actor);
        String known = Names.read("name", name, "organisation.name-missing");
        if (programmes.current().regions().stream().noneMatch(it -> it.key().equals(region))) {
            throw Refused.invalid("region", "region.unknown", region);
        }
        for (String domain : domains) {
            requireFree(domain);
        }
        return organisations.add(known, zone(zone), region, language, domains);
    }

    private void requireFree(String domain) {
        DomainName.of("domains", domain);
        if (organisations.findByDomainOf("x@" + domain).isPresent()) {
            throw Refused.invalid("domains", "organisation.domain-taken", domain);
        }
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw Refused.invalid("zone", "organisation.zone-unknown", zone);
        }
    }

    /**
     * Adds a person who can sign in.
     *
     * @param organisation of a contact, null for staff
     */
    @Transactional
    public Person addPerson(
            Actor actor,
            String name,
            String email,
            Role role,
            @Nullable OrganisationId organisation,
            String language,
            String password) {
        requireAdministrator(actor);
        if (name.isBlank()) {
            throw Refused.invalid("name", "person.name-missing");
        }
        if (role.isStaff() != (organisation == null)) {
            throw Refused.invalid("role", "person.role-elsewhere");
        }
        if (people.findByEmail(email).isPresent()) {
            throw Refused.invalid("email", "person.known", email);
        }
        Person added = people.add(name, email, language, organisation, Set.of(role));
        passwords.set(added.id(), password);
        if (organisation != null) {
            awaited.look(Set.of(organisation));
        }
        return added;
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            throw Refused.notPermitted("registration.administrators-only")
                    .because(MissingRole.of(actor, Role.ADMINISTRATOR::equals));
        }
    }
}
