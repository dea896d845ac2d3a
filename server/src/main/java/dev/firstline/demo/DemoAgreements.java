package dev.firstline.demo;

import dev.firstline.access.Actor;
import dev.firstline.access.PersonId;
import dev.firstline.access.Role;
import dev.firstline.agreements.Agreements;
import dev.firstline.agreements.Days;
import dev.firstline.agreements.NewAgreement;
import dev.firstline.agreements.Price;
import dev.firstline.agreements.Sams;
import dev.firstline.agreements.Scope;
import dev.firstline.demo.crowd.PlanRanks;
import dev.firstline.directory.Asking;
import dev.firstline.directory.AskingRules;
import dev.firstline.directory.NewSite;
import dev.firstline.directory.Organisation;
import dev.firstline.directory.People;
import dev.firstline.directory.SiteId;
import dev.firstline.directory.Sites;
import dev.firstline.directory.SupportProfile;
import dev.firstline.directory.SupportProfiles;
import dev.firstline.products.Installation;
import dev.firstline.products.Installations;
import dev.firstline.products.Product;
import dev.firstline.products.Products;
import dev.firstline.programme.Programme;
import dev.firstline.programme.Programmes;
import dev.firstline.programme.plans.Chosen;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the demo's organisations have bought and installed, and which products there are. */
@Component
class DemoAgreements {

    private static final List<String> ENVIRONMENTS =
            List.of("Windows Server 2022", "Debian 12", "Our cloud");

    private final Programmes programmes;
    private final People people;
    private final Products products;
    private final Agreements agreements;
    private final Sites sites;
    private final SupportProfiles profiles;
    private final Installations installations;
    private final AskingRules askingRules;

    DemoAgreements(
            Programmes programmes,
            People people,
            Products products,
            Agreements agreements,
            Sites sites,
            SupportProfiles profiles,
            Installations installations,
            AskingRules askingRules) {
        this.programmes = programmes;
        this.people = people;
        this.products = products;
        this.agreements = agreements;
        this.sites = sites;
        this.profiles = profiles;
        this.installations = installations;
        this.askingRules = askingRules;
    }

    /** Two products of the vendor's own, and a database of somebody else under them. */
    void addProducts(Actor by, LocalDate today) {
        Product ledger = products.add(by, "Ledger", false);
        products.addEdition(by, ledger.id(), "Professional");
        products.addEdition(by, ledger.id(), "Enterprise");
        release(by, ledger, "7.4", today.minusMonths(30));
        release(by, ledger, "8.0", today.minusMonths(16));
        release(by, ledger, "8.1", today.minusMonths(9));
        release(by, ledger, "8.2", today.minusMonths(2));
        Product archive = products.add(by, "Archive", false);
        release(by, archive, "3.1", today.minusMonths(20));
        release(by, archive, "3.2", today.minusMonths(5));
        Product base = products.add(by, "OpenBase", true);
        products.addRelease(by, base.id(), "16", today.minusMonths(24), List.of());
    }

    private void release(Actor by, Product of, String name, LocalDate availableOn) {
        products.addRelease(by, of.id(), name, availableOn, ENVIRONMENTS);
    }

    /**
     * The highest plan, laid over the one that answers at all hours; one site in each of two towns.
     */
    void addToAcme(Actor by, Actor sam, Organisation acme, LocalDate today) {
        agreements.make(
                by,
                agreement(acme, ranks().best(), year(today, true), sam.somebody())
                        .with(
                                List.of(),
                                "",
                                Price.of(
                                        "48000",
                                        programmes.current().currency().getCurrencyCode())),
                "Bought with the roll-out to both sites.");
        SiteId bucharest =
                site(by, acme, "Bucharest", "Calea Victoriei 12, 010061 București", "RO");
        SiteId cluj = site(by, acme, "Cluj", "Strada Memorandumului 28, 400114 Cluj-Napoca", "RO");
        profiles.save(
                by,
                acme.id(),
                new SupportProfile(
                        "By VPN after a call to Olga Stan, on working days from 8 to 20.",
                        "Month end is the last working day: no restarts then.",
                        0));
        install(by, acme, bucharest, "Ledger", "8.2", "Windows Server 2022", 12);
        install(by, acme, cluj, "Ledger", "8.1", "Debian 12", 3);
        install(by, acme, bucharest, "OpenBase", "16", "Debian 12", 2);
    }

    /** One plan for all, and a better one for the product that must not stop. */
    void addToBirch(Actor by, Organisation birch, LocalDate today) {
        agreements.make(
                by,
                agreement(birch, ranks().usual(), year(today, true), null)
                        .with(List.of(), "", Price.of("6000", "USD")),
                "Bought on the web.");
        agreements.make(
                by,
                agreement(birch, ranks().better(), year(today, false), null)
                        .naming(List.of(product("Archive").id())),
                "Their archive is asked for by courts at any hour.");
        SiteId york = site(by, birch, "New York", "11 Water Street, New York, NY 10004", "US");
        install(by, birch, york, "Ledger", "8.2", "Our cloud", 1);
    }

    /**
     * They limit how much their people ask for, count their incidents, and the agreement ends soon.
     */
    void addToCedru(Actor by, Organisation cedru, LocalDate today) {
        agreements.make(
                by,
                agreement(
                                cedru,
                                ranks().better(),
                                Days.of(today.minusMonths(11), today.plusDays(40), false),
                                null)
                        .with(List.of(), "allowance: { incidents: 5, over: ask }", null),
                "Cumpărat odată cu produsul.");
        askingRules.set(by, cedru.id(), new Asking(false, 20, false), Set.of(), 0);
        site(by, cedru, "București", "Bulevardul Unirii 3, 040103 București", "RO");
    }

    private PlanRanks ranks() {
        return new PlanRanks(programmes.current());
    }

    /**
     * With an account manager where the plan has one; where it is asked by one contact alone, that
     * is one of their administrators.
     */
    private NewAgreement agreement(
            Organisation of, Chosen chosen, Days days, @Nullable PersonId sam) {
        Programme programme = programmes.current();
        PersonId manager = Sams.has(chosen, programme) ? sam : null;
        NewAgreement made =
                new NewAgreement(
                        of.id(),
                        chosen.plan(),
                        chosen.over(),
                        programme.region(of.region()).key(),
                        Scope.ALL,
                        List.of(),
                        List.of(),
                        "",
                        null,
                        manager,
                        null,
                        days);
        return programme.terms(chosen).hasSinglePointOfContact()
                ? made.with(manager, contactOf(of))
                : made;
    }

    private PersonId contactOf(Organisation of) {
        return people.listContacts(of.id()).stream()
                .max(
                        Comparator.comparing(
                                it -> it.roles().contains(Role.ORGANISATION_ADMINISTRATOR)))
                .orElseThrow()
                .id();
    }

    private static Days year(LocalDate today, boolean renews) {
        return Days.of(today.minusMonths(10), today.plusMonths(2).minusDays(1), renews);
    }

    private SiteId site(Actor by, Organisation of, String name, String address, String country) {
        return sites.add(by, of.id(), new NewSite(name, address, country, ""));
    }

    private void install(
            Actor by,
            Organisation at,
            SiteId site,
            String product,
            String release,
            String environment,
            int machines) {
        Product named = product(product);
        installations.add(
                by,
                new Installation(
                        0,
                        at.id(),
                        site,
                        named.id(),
                        null,
                        products.getRelease(named, "release", release).id(),
                        environment,
                        machines));
    }

    private Product product(String name) {
        return products.getNamed("product", name);
    }
}
