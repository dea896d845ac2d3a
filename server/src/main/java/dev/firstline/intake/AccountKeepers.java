package dev.firstline.intake;

import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;

import org.springframework.stereotype.Component;

import java.util.List;

/** Those of the staff who have to know what becomes of accounts of incidents. */
@Component
class AccountKeepers {

    private final People people;

    AccountKeepers(People people) {
        this.people = people;
    }

    /** The account managers; where there are none the support managers. */
    List<PersonId> list() {
        List<Person> staff = people.listStaff();
        List<PersonId> managers = of(staff, Role.ACCOUNT_MANAGER);
        return managers.isEmpty() ? of(staff, Role.SUPPORT_MANAGER) : managers;
    }

    /**
     * Who is told of an approval that nobody of the organisation can give: support managers, and
     * where there are none the administrators, who may both decide it on the page of the case.
     */
    List<PersonId> listDeciders() {
        List<Person> staff = people.listStaff();
        List<PersonId> managers = of(staff, Role.SUPPORT_MANAGER);
        return managers.isEmpty() ? of(staff, Role.ADMINISTRATOR) : managers;
    }

    private static List<PersonId> of(List<Person> staff, Role role) {
        return staff.stream().filter(it -> it.roles().contains(role)).map(Person::id).toList();
    }
}
