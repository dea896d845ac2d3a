package dev.firstline.search;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** People and organisations by what somebody typed of their names. */
@Component
class KnownPeople {

    /** Whoever is called so, if not too many are. */
    private static final int MOST = 200;

    private final People people;
    private final Organisations organisations;

    KnownPeople(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** By address, or by a part of the name. */
    Set<PersonId> people(String typed) {
        if (typed.contains("@")) {
            return people.findByEmail(typed).map(Person::id).map(Set::of).orElse(Set.of());
        }
        return people.listNamed(typed, MOST).stream().map(Person::id).collect(Collectors.toSet());
    }

    Set<PersonId> staff(String typed) {
        String asked = Plain.of(typed);
        return people.listStaff().stream()
                .filter(
                        it ->
                                Plain.of(it.name()).contains(asked)
                                        || Plain.of(it.email()).contains(asked))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** Those of exactly that name; else those whose name has it as a part. */
    Set<OrganisationId> organisations(String typed) {
        List<Organisation> named = organisations.listNamed(typed, MOST);
        List<Organisation> exactly =
                named.stream().filter(it -> Plain.of(it.name()).equals(Plain.of(typed))).toList();
        return (exactly.isEmpty() ? named : exactly)
                .stream().map(Organisation::id).collect(Collectors.toSet());
    }
}
