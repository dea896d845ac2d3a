package dev.firstline.demo;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.accounts.Passwords;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.time.BusinessTime;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds the demo's organisations and people to an empty database. */
@Component
class DemoPeople {

    private final Organisations organisations;
    private final People people;
    private final Passwords passwords;
    private final DemoAgreements agreements;
    private final DemoParts parts;
    private final BusinessTime time;
    private final Map<DemoPerson, PersonId> ids = new ConcurrentHashMap<>();

    DemoPeople(
            Organisations organisations,
            People people,
            Passwords passwords,
            DemoAgreements agreements,
            DemoParts parts,
            BusinessTime time) {
        this.organisations = organisations;
        this.people = people;
        this.passwords = passwords;
        this.agreements = agreements;
        this.parts = parts;
        this.time = time;
    }

    Person get(DemoPerson person) {
        return people.findByEmail(person.email()).orElseThrow();
    }

    /**
     * Read once: the bar on each page asks for all of them. Empty for who came into the demo after
     * this database was made, or has another address since.
     */
    Optional<PersonId> findId(DemoPerson person) {
        PersonId known = ids.get(person);
        return known == null ? readId(person) : Optional.of(known);
    }

    private Optional<PersonId> readId(DemoPerson person) {
        Optional<PersonId> found = people.findByEmail(person.email()).map(Person::id);
        found.ifPresent(id -> ids.put(person, id));
        return found;
    }

    boolean areThere() {
        return people.findByEmail(DemoPerson.ADAM.email()).isPresent();
    }

    void add() {
        parts.tell(this::addAll);
    }

    private void addAll() {
        Map<String, Organisation> known =
                Stream.of(
                                organisation(
                                        "Acme Logistics",
                                        "Europe/Bucharest",
                                        "emea",
                                        "en",
                                        "acme.example"),
                                organisation(
                                        "Birch & Daughters Ltd",
                                        "America/New_York",
                                        "americas",
                                        "en",
                                        "birch.example"),
                                organisation(
                                        "Cedru Asigurări SA",
                                        "Europe/Bucharest",
                                        "emea",
                                        "ro",
                                        "cedru.example"),
                                organisation(
                                        "Dragonfruit Pte",
                                        "Asia/Singapore",
                                        "asia-pacific",
                                        "en",
                                        "dragonfruit.example"))
                        .collect(Collectors.toMap(Organisation::name, Function.identity()));
        for (DemoPerson person : DemoPerson.values()) {
            Organisation organisation = known.get(person.organisation());
            Person added =
                    people.add(
                            person.fullName(),
                            person.email(),
                            "en",
                            organisation == null ? null : organisation.id(),
                            Set.of(person.role()));
            passwords.set(added.id(), DemoPerson.PASSWORD);
        }
        Organisation birch = required(known, "Birch & Daughters Ltd");
        addContact("Grace Birch", "grace@birch.example", Role.PURCHASING_REPRESENTATIVE, birch);
        Organisation cedru = required(known, "Cedru Asigurări SA");
        addContact("Ioana Țepeș", "ioana@cedru.example", Role.CONTACT, cedru);
        addContact("Dan Enescu", "dan@cedru.example", Role.PURCHASING_REPRESENTATIVE, cedru);
        addContact(
                "Mei Lin Tan",
                "mei@dragonfruit.example",
                Role.CONTACT,
                required(known, "Dragonfruit Pte"));
        addAgreements(known);
    }

    /** Dragonfruit has none: a lead. */
    private void addAgreements(Map<String, Organisation> known) {
        Actor adam = get(DemoPerson.ADAM).actor();
        LocalDate today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        agreements.addProducts(adam, today);
        Actor ion = get(DemoPerson.ION).actor();
        Organisation acme = required(known, "Acme Logistics");
        Organisation birch = required(known, "Birch & Daughters Ltd");
        Organisation cedru = required(known, "Cedru Asigurări SA");
        parts.part(acme.name(), () -> agreements.addToAcme(adam, ion, acme, today));
        parts.part(birch.name(), () -> agreements.addToBirch(adam, birch, today));
        parts.part(cedru.name(), () -> agreements.addToCedru(adam, cedru, today));
    }

    private void addContact(String name, String email, Role role, Organisation organisation) {
        Person added =
                people.add(name, email, organisation.language(), organisation.id(), Set.of(role));
        passwords.set(added.id(), DemoPerson.PASSWORD);
    }

    private static Organisation required(Map<String, Organisation> known, String name) {
        return Objects.requireNonNull(known.get(name), name);
    }

    private Organisation organisation(
            String name, String zone, String region, String language, String domain) {
        return organisations.add(name, ZoneId.of(zone), region, language, List.of(domain));
    }
}
