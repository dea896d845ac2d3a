package dev.firstline.cast;

import dev.firstline.access.Actor;
import dev.firstline.access.OrganisationId;
import dev.firstline.access.Role;
import dev.firstline.accounts.Passwords;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.Organisations;
import dev.firstline.directory.People;
import dev.firstline.directory.Person;
import dev.firstline.products.Product;
import dev.firstline.products.Products;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The one cast of the whole suite. Acme and Birch are organisations; Ana and Andrei ask for Acme,
 * Bea for Birch; Olga administers Acme; Petra buys for it; Tudor is a technician, Ion an engineer,
 * Maria the support manager, Alina an account manager, Adam the administrator, Aura the auditor.
 * Whoever is needed is added once. Both organisations have the plan Standard for all products.
 */
@Component
public class Cast {

    /** Everybody's password. */
    public static final String PASSWORD = "correct horse battery";

    private final Organisations organisations;
    private final People people;
    private final Passwords passwords;
    private final Products products;
    private final Agreements agreements;
    private final TransactionTemplate apart;

    Cast(
            Organisations organisations,
            People people,
            Passwords passwords,
            Products products,
            Agreements agreements,
            PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.organisations = organisations;
        this.people = people;
        this.passwords = passwords;
        this.products = products;
        this.agreements = agreements;
    }

    public Organisation acme() {
        return supported(organisation("Acme", "acme.example"));
    }

    public Organisation birch() {
        return supported(organisation("Birch Ltd", "birch.example"));
    }

    /** What everybody of the cast uses: release 8.2 is the current one, 8.1 is out of its days. */
    public synchronized Product ledger() {
        return products.findNamed("Ledger")
                .orElseGet(
                        () -> {
                            Actor adam = actor(adam());
                            Product ledger = products.add(adam, "Ledger", false);
                            products.addRelease(
                                    adam, ledger.id(), "8.1", LocalDate.of(2025, 1, 15), List.of());
                            products.addRelease(
                                    adam, ledger.id(), "8.2", LocalDate.of(2026, 1, 15), List.of());
                            return ledger;
                        });
    }

    /** With the plan Standard for all products, until somebody ends it. */
    private synchronized Organisation supported(Organisation organisation) {
        if (agreements.list(actor(adam()), organisation.id()).isEmpty()) {
            ledger();
            LocalDate today = agreements.today(organisation.id());
            Days days = Days.of(today.minusYears(1), today.plusYears(1), true);
            agreements.make(
                    actor(adam()),
                    NewAgreement.of(organisation.id(), "standard", organisation.region(), days),
                    "Bought with the product.");
        }
        return organisation;
    }

    public Person ana() {
        return contact("Ana Pop", acme(), Role.CONTACT);
    }

    public Person andrei() {
        return contact("Andrei Rus", acme(), Role.CONTACT);
    }

    public Person olga() {
        return contact("Olga Stan", acme(), Role.ORGANISATION_ADMINISTRATOR);
    }

    public Person petra() {
        return contact("Petra Vlad", acme(), Role.PURCHASING_REPRESENTATIVE);
    }

    public Person bea() {
        return contact("Bea Birch", birch(), Role.CONTACT);
    }

    public Person tudor() {
        return staff("Tudor Dan", Role.TECHNICIAN);
    }

    public Person ion() {
        return staff("Ion Marin", Role.ENGINEER);
    }

    public Person maria() {
        return staff("Maria Radu", Role.SUPPORT_MANAGER);
    }

    public Person alina() {
        return staff("Alina Matei", Role.ACCOUNT_MANAGER);
    }

    public Person adam() {
        return staff("Adam Ene", Role.ADMINISTRATOR);
    }

    public Person aura() {
        return staff("Aura Pana", Role.AUDITOR);
    }

    /** An engineer who reads Romanian; the others, whom tests share, read English throughout. */
    public Person rodica() {
        Person rodica = staff("Rodica Popa", Role.ENGINEER);
        people.speak(rodica.id(), "ro");
        return rodica;
    }

    /** Somebody of this role. */
    public Person of(Role role) {
        return switch (role) {
            case CONTACT -> ana();
            case ORGANISATION_ADMINISTRATOR -> olga();
            case PURCHASING_REPRESENTATIVE -> petra();
            case TECHNICIAN -> tudor();
            case ENGINEER -> ion();
            case SUPPORT_MANAGER -> maria();
            case ACCOUNT_MANAGER -> alina();
            case ADMINISTRATOR -> adam();
            case AUDITOR -> aura();
        };
    }

    /** Somebody whom nobody knows. */
    public Person stranger() {
        return people.findOrAdd("stranger@elsewhere.example", "A Stranger", "en");
    }

    public Actor actor(Person person) {
        return person.actor();
    }

    /** Gives a person the {@link #PASSWORD}. */
    public Person withPassword(Person person) {
        passwords.set(person.id(), PASSWORD);
        return person;
    }

    /** Two classes may look for the same one at once. */
    private Organisation organisation(String name, String domain) {
        synchronized (Cast.class) {
            return organisations
                    .findByDomainOf("x@" + domain)
                    .orElseGet(
                            () ->
                                    organisations.add(
                                            name,
                                            ZoneId.of("Europe/Bucharest"),
                                            "emea",
                                            "en",
                                            List.of(domain)));
        }
    }

    private Person contact(String name, Organisation organisation, Role role) {
        String domain = organisation.name().startsWith("Acme") ? "acme.example" : "birch.example";
        String email =
                name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT)
                        + "@"
                        + domain;
        return person(name, email, organisation.id(), role);
    }

    /** Kept at once: others wait for who is made in a transaction that goes on. */
    private Person staff(String name, Role role) {
        String email =
                name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT)
                        + "@firstline.example";
        return Objects.requireNonNull(apart.execute(_ -> person(name, email, null, role)));
    }

    private Person person(
            String name, String email, @Nullable OrganisationId organisation, Role role) {
        synchronized (Cast.class) {
            return people.findByEmail(email)
                    .orElseGet(() -> people.add(name, email, "en", organisation, Set.of(role)));
        }
    }
}
