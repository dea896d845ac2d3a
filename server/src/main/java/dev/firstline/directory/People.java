package dev.firstline.directory;

import dev.firstline.access.OrganisationId;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.explanation.Refused;
import dev.firstline.storage.Query;
import dev.firstline.storage.ReadAhead;
import dev.firstline.storage.ReadOnce;
import dev.firstline.storage.Remembered;
import dev.firstline.time.BusinessTime;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Everybody whom Firstline knows. A person is one mail address, whatever its letters' case. */
@Component
public class People {

    private static final int LONGEST_NAME = 200;

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]{1,255}");

    private final PersonStore store;
    private final BusinessTime time;
    private final Remembered<List<Person>> staff;
    private final ReadOnce<PersonId, Person> read;

    People(PersonStore store, BusinessTime time) {
        this.store = store;
        this.time = time;
        this.staff = new Remembered<>(store::listStaff);
        this.read = new ReadOnce<>(store::find, store::listByIds);
    }

    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> Refused.notFound("person"));
    }

    public Optional<Person> find(PersonId id) {
        return read.find(id);
    }

    public Optional<Person> findByEmail(String email) {
        return store.findByEmail(email.strip());
    }

    /** People by id, for pages that show many at once. */
    public Map<PersonId, Person> listByIds(Collection<PersonId> ids) {
        return read.listByIds(ids);
    }

    /** What reads the same ahead, along with other things ({@link ReadAhead}). */
    public Query<?> ahead(Collection<PersonId> ids) {
        return store.byIds(ids, found -> read.keepAll(ids, found));
    }

    /**
     * The same of those whose ids a statement gives.
     *
     * @param ids fixed text, with parameters by name
     */
    public Query<?> aheadNamed(String ids, Map<String, ?> params) {
        return store.named(
                ids, params, found -> found.forEach(person -> read.keep(person.id(), person)));
    }

    /** All active staff, by name. */
    public List<Person> listStaff() {
        return staff.get();
    }

    /** The same, by the local part of their address; one that several share is nobody's. */
    public Map<String, Person> listStaffByLocalPart() {
        return listStaff().stream()
                .collect(Collectors.groupingBy(Person::localPart))
                .entrySet()
                .stream()
                .filter(sharing -> sharing.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    }

    public List<Person> listContacts(OrganisationId organisation) {
        return store.listContacts(organisation);
    }

    /**
     * Contacts and unknown senders whose name, address or organisation contains some words, by
     * name: whoever calls is found this way.
     */
    public List<Person> listCustomers(String words, int limit) {
        return store.listCustomers(words.strip(), limit);
    }

    /**
     * Active people of any side whose name or address has all of some words as parts, accents or
     * not, by name.
     */
    public List<Person> listNamed(String words, int limit) {
        return store.listNamed(NameParts.of(words), limit);
    }

    /**
     * The person of this address; one whom nobody knew becomes an unknown sender without
     * organisation or role.
     */
    @Transactional
    public Person findOrAdd(String email, String name, String language) {
        return findByEmail(email).orElseGet(() -> add(name, email, language, null, Set.of()));
    }

    /**
     * Adds a person; if another process added the same address at this moment, that one is given.
     *
     * @throws Refused invalid, if the address is none
     */
    @Transactional
    public Person add(
            String name,
            String email,
            String language,
            @Nullable OrganisationId organisation,
            Set<Role> roles) {
        if (!ADDRESS.matcher(email.strip()).matches()) {
            throw Refused.invalid("email", "person.email-invalid", email);
        }
        String known = name.isBlank() ? email.strip() : name.strip();
        PersonId id =
                store.add(shortened(known), email.strip(), language, organisation, time.instant());
        roles.forEach(role -> store.addRole(id, role));
        staff.forget();
        return get(id);
    }

    /** Makes an unknown sender a contact of an organisation (INT-6, INT-7). */
    @Transactional
    public Person place(PersonId id, OrganisationId organisation) {
        store.place(id, organisation);
        store.addRole(id, Role.CONTACT);
        return get(id);
    }

    @Transactional
    public void speak(PersonId id, String language) {
        store.speak(id, language);
        staff.forget();
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = LONGEST_NAME - 1;
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
