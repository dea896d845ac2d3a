package dev.firstline.intake;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.cases.CasePolicy;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.explanation.Refused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Optional;
import java.util.Set;

/** People who telephone for the first time (INT-7). */
@Component
public class Callers {

    private final People people;
    private final Organisations organisations;

    Callers(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /**
     * Adds a caller as a contact of an organisation. Where it is not known, the address may tell it
     * (INT-6); else the caller is somebody unknown, whose cases wait in triage.
     *
     * @throws Refused if the name is missing, or the address is none or somebody's already
     */
    @Transactional
    public Person add(
            Actor actor, String name, String email, @Nullable OrganisationId organisation) {
        CasePolicy.requireWork(actor);
        if (name.isBlank()) {
            throw Refused.invalid("name", "person.name-missing");
        }
        people.findByEmail(email)
                .ifPresent(
                        known -> {
                            throw Refused.invalid("email", "person.known", known.email());
                        });
        Optional<Organisation> theirs =
                organisation == null
                        ? organisations.findByDomainOf(email)
                        : Optional.of(organisations.get(organisation));
        return people.add(
                name,
                email,
                theirs.map(Organisation::language).orElse("en"),
                theirs.map(Organisation::id).orElse(null),
                theirs.isPresent() ? Set.of(Role.CONTACT) : Set.of());
    }
}
