package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.util.List;

/** Those of the staff who have to know how promises fare. */
@Component
class SupportManagers {

    private final People people;

    SupportManagers(People people) {
        this.people = people;
    }

    List<PersonId> list() {
        return people.listStaff().stream()
                .filter(Person::active)
                .filter(it -> it.roles().contains(Role.SUPPORT_MANAGER))
                .map(Person::id)
                .toList();
    }
}
