package dev.firstline.mail.incoming;

import dev.firstline.access.OrganisationId;
import dev.firstline.cases.CasePolicy;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Person;

import java.util.Optional;

/**
 * Who wrote a message, as far as its address tells.
 *
 * @param address in lower case, "" if there is none that could be written to
 * @param name as the message gives it, or the address
 * @param known the person of this address, if there is one
 * @param domain the organisation that the address's domain belongs to (INT-6)
 */
record Sender(String address, String name, Optional<Person> known, Optional<Organisation> domain) {

    boolean isStaff() {
        return known.filter(person -> person.isStaff() && CasePolicy.mayWork(person.actor()))
                .isPresent();
    }

    /** Somebody who has left may not write on what colleagues do. */
    boolean hasLeft() {
        return known.filter(person -> !person.active()).isPresent();
    }

    Optional<OrganisationId> organisation() {
        return known.flatMap(Person::organisation).or(() -> domain.map(Organisation::id));
    }
}
