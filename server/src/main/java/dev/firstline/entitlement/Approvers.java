package dev.firstline.entitlement;

import dev.firstline.access.Actor;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreement;
import dev.firstline.agreements.Agreements;
import dev.firstline.cases.Case;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.util.List;

/** Who on the customer's side lets a request reach the vendor (INT-6). */
@Component
public class Approvers {

    private final Agreements agreements;
    private final People people;

    Approvers(Agreements agreements, People people) {
        this.agreements = agreements;
        this.people = people;
    }

    /**
     * The single point of contact, or the administrators of the organisation; nobody where the case
     * needs no approval.
     */
    public List<Person> of(Case subject) {
        if (subject.origin().basis().approval() == null) {
            return List.of();
        }
        return subject.origin().basis().isOfSingleContact()
                ? contact(subject)
                : administrators(subject);
    }

    private List<Person> contact(Case subject) {
        return subject
                .origin()
                .basis()
                .agreement()
                .map(agreements::get)
                .flatMap(Agreement::contact)
                .map(people::get)
                .filter(Person::active)
                .stream()
                .toList();
    }

    private List<Person> administrators(Case subject) {
        return subject.origin().organisation().map(people::listContacts).orElse(List.of()).stream()
                .filter(Person::active)
                .filter(it -> it.roles().contains(Role.ORGANISATION_ADMINISTRATOR))
                .toList();
    }

    public boolean isOne(Actor actor, Case subject) {
        return of(subject).stream()
                .anyMatch(it -> actor.person().filter(it.id()::equals).isPresent());
    }
}
